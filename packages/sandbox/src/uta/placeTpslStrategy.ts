import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { OrderIds } from '../common/OrderIds.js';
import { oneOf } from '../common/oneOf.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Position } from '../exchange/futures/Position.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';
import type { Presets } from '../exchange/Presets.js';
import { parseUnits } from '../exchange/parseUnits.js';
import type { Trigger } from '../exchange/Trigger.js';
import type { CallContext } from '../http/CallContext.js';
import { checkStrategyCount } from './checkStrategyCount.js';
import { positionsIn } from './positionsIn.js';
import { presetsOf } from './presetsOf.js';
import { strategiesOf } from './strategiesOf.js';
import { strategyClientOid } from './strategyClientOid.js';
import { venueOf } from './venueOf.js';

/** Takes a take-profit, a stop-loss, or both, of a position: of all of it, or of a part. */
export function placeTpslStrategy(context: CallContext): OrderIds {
  const { exchange, params } = context;
  const { market } = venueOf(exchange, params);
  if (market.category === 'SPOT') {
    throw new ApiFailure('25593', 'The current trading type does not support TP/SL settings');
  }
  if (isMissing(params.posSide)) throw new ApiFailure('400172', 'Parameter posSide cannot be empty');
  const [position] = positionsIn(context);
  if (!position) throw new ApiFailure('25601', 'Position does not exist; cannot set TP/SL');
  const whole = isMissing(params.tpslMode) || oneOf(params.tpslMode, ['full', 'partial'], 'tpslMode') === 'full';
  const clientOid = strategyClientOid(exchange, position.uid, params.clientOid);
  const size = whole ? position.lots : unitsOf(params.qty, market.quantityPrecision, 'qty');
  checkOthers(exchange, position, { whole, size });
  const side = position.side === 'long' ? 'buy' : 'sell';
  const presets = presetsOf(params, { market, side, limit: false, price: exchange.futures.mark(market) });
  if (!presets) throw new ApiFailure('400172', 'Parameter takeProfit cannot be empty');
  checkStrategyCount(exchange, position.uid, market);
  const legs = addLegs(exchange, position, { presets, whole, size, clientOid });
  return { orderId: legs[0]?.id ?? '', clientOid };
}

interface Extent {
  readonly whole: boolean;
  readonly size: bigint;
}

interface Terms extends Extent {
  readonly clientOid: string;
  readonly presets: Presets;
}

/** One for all of a position; those for parts are no more than the position together. */
function checkOthers(exchange: Exchange, position: Position, { whole, size }: Extent): void {
  const others = strategiesOf(exchange, position.uid)
    .filter(({ live, plan, first }) => live && !plan && first.market === position.market)
    .filter(({ first }) => first.request.terms?.posSide === position.posSide);
  const ofAll = others.filter(({ first }) => first.wholePosition);
  if (whole && ofAll.length > 0) {
    throw new ApiFailure('25594', 'Only one TP/SL can be set for all positions of the current symbol');
  }
  const parts = others.filter(({ first }) => !first.wholePosition);
  const sum = parts.reduce((total, { first }) => total + first.request.size, size);
  if (!whole && sum > position.lots) {
    throw new ApiFailure('25595', 'The total TP/SL quantity for partial positions exceeds the position amount');
  }
}

function addLegs(exchange: Exchange, position: Position, terms: Terms): Trigger[] {
  const { takeProfit, takeProfitLimit, takeProfitBy, stopLoss, stopLossLimit, stopLossBy } = terms.presets;
  const add = (gain: boolean, price: string, limit: string | undefined, by: string | undefined): Trigger => {
    const { market, uid, side } = position;
    const kind = terms.whole ? (gain ? 'pos_profit' : 'pos_loss') : gain ? 'profit_plan' : 'loss_plan';
    return exchange.triggers.add({
      uid,
      market,
      clientOid: terms.clientOid,
      kind,
      triggerPrice: parseUnits(price, market.pricePrecision) ?? 0n,
      direction: gain === (side === 'long') ? 'up' : 'down',
      triggerBy: by === 'mark' ? 'mark' : 'last',
      asked: {},
      wholePosition: terms.whole,
      request: closeRequest(exchange, position, terms.size, parseUnits(limit ?? '0', market.pricePrecision) ?? 0n),
    });
  };
  const gain = takeProfit ? add(true, takeProfit, takeProfitLimit, takeProfitBy) : undefined;
  const stop = stopLoss ? add(false, stopLoss, stopLossLimit, stopLossBy) : undefined;
  if (gain && stop) {
    gain.siblingId = stop.id;
    stop.siblingId = gain.id;
  }
  return [gain, stop].filter((leg) => leg !== undefined);
}

function closeRequest(exchange: Exchange, position: Position, size: bigint, price: bigint): OrderRequest {
  const { uid, wallet, market, posSide, side: held } = position;
  const side = held === 'long' ? 'sell' : 'buy';
  return {
    uid,
    wallet,
    market,
    side,
    orderType: price > 0n ? 'limit' : 'market',
    force: price > 0n ? 'gtc' : 'ioc',
    price,
    size,
    sizeText: formatUnits(size, market.quantityPrecision),
    clientOid: exchange.nextId(),
    selfTrade: 'none',
    source: 'normal',
    terms: exchange.futures.terms(uid, market, { posSide, reduceOnly: posSide === 'net' }, side),
  };
}
