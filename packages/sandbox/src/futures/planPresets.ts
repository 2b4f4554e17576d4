import { isMissing } from '../common/isMissing.js';
import type { Params } from './Params.js';

/** The take-profit and stop-loss of a plan order, which have names of their own, as those of an order. */
export function planPresets(params: Params): Params {
  const { stopSurplusTriggerPrice, stopLossTriggerPrice, stopSurplusExecutePrice, stopLossExecutePrice } = params;
  return {
    presetStopSurplusPrice: isMissing(stopSurplusTriggerPrice)
      ? params.presetStopSurplusPrice
      : stopSurplusTriggerPrice,
    presetStopLossPrice: isMissing(stopLossTriggerPrice) ? params.presetStopLossPrice : stopLossTriggerPrice,
    presetStopSurplusExecutePrice: stopSurplusExecutePrice,
    presetStopLossExecutePrice: stopLossExecutePrice,
  };
}
