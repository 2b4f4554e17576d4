import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Market } from '../exchange/Market.js';
import type { Side } from '../exchange/OrderRequest.js';
import type { Presets } from '../exchange/Presets.js';
import { parseUnits } from '../exchange/parseUnits.js';

type Params = { readonly [name: string]: unknown };

/** The order that the presets belong to. `price` is its limit, or the latest price, in ticks. */
export interface PresetOrder {
  readonly market: Market;
  readonly side: Side;
  readonly limit: boolean;
  readonly price: bigint;
}

interface Leg {
  readonly trigger: 'takeProfit' | 'stopLoss';
  readonly prefix: 'tp' | 'sl';
  readonly name: string;
  /** Refusals: not above zero, too many digits; of the trigger price, and of the limit. */
  readonly codes: readonly [zero: string, digits: string, limitZero: string, limitDigits: string];
}

const LEGS: { readonly [L in 'gain' | 'stop']: Leg } = {
  gain: { trigger: 'takeProfit', prefix: 'tp', name: 'Take-profit', codes: ['25602', '25606', '25604', '25608'] },
  stop: { trigger: 'stopLoss', prefix: 'sl', name: 'Stop-loss', codes: ['25603', '25607', '25605', '25609'] },
};

/** On which side of the price each leg lies; the refusals for a limit order, and for one at market. */
const SIDES = {
  long: {
    gain: { codes: ['45064', '25585'], sign: '>', word: 'greater' },
    stop: { codes: ['45066', '25586'], sign: '<', word: 'less' },
  },
  short: {
    gain: { codes: ['45065', '25587'], sign: '<', word: 'less' },
    stop: { codes: ['45067', '25588'], sign: '>', word: 'greater' },
  },
} as const;

/** Take-profit and stop-loss that an order brings along; undefined when it brings none. */
export function presetsOf(params: Params, order: PresetOrder): Presets | undefined {
  const gain = legOf(params, LEGS.gain, order.market);
  const stop = legOf(params, LEGS.stop, order.market);
  if (!gain && !stop) return undefined;
  const position = order.side === 'buy' ? 'long' : 'short';
  for (const [leg, ticks] of [
    ['gain', gain?.ticks],
    ['stop', stop?.ticks],
  ] as const) {
    const above = SIDES[position][leg].sign === '>';
    const right = ticks === undefined || (above ? ticks > order.price : ticks < order.price);
    if (!right) refuseSide(order, position, leg);
  }
  return {
    takeProfit: gain?.text,
    takeProfitLimit: gain?.limit,
    stopLoss: stop?.text,
    stopLossLimit: stop?.limit,
    takeProfitBy: gain?.by,
    stopLossBy: stop?.by,
  };
}

function legOf(params: Params, { trigger, prefix, name, codes }: Leg, market: Market) {
  const text = params[trigger];
  if (isMissing(text)) return undefined;
  const [zero, digits, limitZero, limitDigits] = codes;
  const ticks = priceOf(text, market, [zero, digits], `${name} trigger price`);
  const watched = params[`${prefix}TriggerBy`];
  const by = isMissing(watched) ? 'market' : oneOf(watched, ['market', 'mark'], `${prefix}TriggerBy`);
  const leg = { text: String(text), ticks, by };
  const type = params[`${prefix}OrderType`];
  if (isMissing(type) || oneOf(type, ['limit', 'market'], `${prefix}OrderType`) === 'market') {
    return { ...leg, limit: undefined };
  }
  const limit = params[`${prefix}LimitPrice`];
  if (isMissing(limit)) throw new ApiFailure('400172', `Parameter ${prefix}LimitPrice cannot be empty`);
  priceOf(limit, market, [limitZero, limitDigits], `${name} order price`);
  return { ...leg, limit: String(limit) };
}

function priceOf(value: unknown, { pricePrecision }: Market, codes: readonly [string, string], name: string): bigint {
  const exact = parseUnits(value);
  if (exact === undefined || exact <= 0n) throw new ApiFailure(codes[0], `${name} must be greater than 0`);
  const ticks = parseUnits(value, pricePrecision);
  if (ticks === undefined) throw new ApiFailure(codes[1], `${name} does not meet precision requirements`);
  return ticks;
}

/** The price lies on the wrong side of the order's limit, or of the latest price. */
function refuseSide({ limit, price, market }: PresetOrder, position: 'long' | 'short', leg: 'gain' | 'stop'): never {
  const { codes, sign, word } = SIDES[position][leg];
  const [short, name] = leg === 'gain' ? ['TP', 'take-profit'] : ['SL', 'stop-loss'];
  if (!limit) {
    const which = `For ${position} position TP/SL (close ${position}), the ${name} trigger price`;
    throw new ApiFailure(codes[1], `${which} must be ${word} than the latest price`);
  }
  const shown = formatUnits(price, market.pricePrecision);
  throw new ApiFailure(codes[0], `${short} price of ${position} position ${sign} order price ${shown}`);
}
