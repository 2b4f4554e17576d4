import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { unitsOf } from '../common/unitsOf.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Market } from '../exchange/Market.js';
import type { Side } from '../exchange/OrderRequest.js';
import type { Presets } from '../exchange/Presets.js';
import type { Params } from './Params.js';

/** What an order that opens is measured with: its own price, or the mark price. */
export interface Opening {
  readonly market: Market;
  readonly side: Side;
  readonly price: bigint;
}

/** A price that may be left out, or be 0, which is the same. */
function priceIn({ pricePrecision }: Market, value: unknown, name: string): bigint | undefined {
  return isMissing(value) || Number(value) === 0 ? undefined : unitsOf(value, pricePrecision, name);
}

/** The take-profit and stop-loss that come with an order, on the right sides of its price, or refused. */
export function presetsOf(params: Params, { market, side, price }: Opening): Presets | undefined {
  const read = (name: string): bigint | undefined => priceIn(market, params[name], name);
  const [takeProfit, stopLoss] = [read('presetStopSurplusPrice'), read('presetStopLossPrice')];
  if (takeProfit === undefined && stopLoss === undefined) return undefined;
  const long = side === 'buy';
  const at = formatUnits(price, market.pricePrecision);
  const fits = (given: bigint | undefined, above: boolean): boolean =>
    given === undefined || (above ? given > price : given < price);
  if (!fits(takeProfit, long)) {
    throw long
      ? new ApiFailure('45064', `TP price of long position > order price ${at}`)
      : new ApiFailure('45065', `TP price of short position < order price ${at}`);
  }
  if (!fits(stopLoss, !long)) {
    throw long
      ? new ApiFailure('45066', `SL price of long position < order price ${at}`)
      : new ApiFailure('45067', `SL price of short position > order price ${at}`);
  }
  const text = (units: bigint | undefined): string | undefined =>
    units === undefined ? undefined : formatUnits(units, market.pricePrecision);
  return {
    takeProfit: text(takeProfit),
    takeProfitLimit: text(read('presetStopSurplusExecutePrice')),
    stopLoss: text(stopLoss),
    stopLossLimit: text(read('presetStopLossExecutePrice')),
  };
}
