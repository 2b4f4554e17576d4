import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Trailing } from '../exchange/Trailing.js';
import type { Params } from './Params.js';
import { percentOf } from './percentOf.js';

const MOST_CALLBACK = 10;
const MOST_PRESET = 999.99;
/** What lies below the price cannot be more than all of it away. */
const MOST_BELOW = 99.99;

/**
 * How a trailing order follows the price. It is one at market, its take-profit and stop-loss are percentages, and have no
 * prices to execute at; what says otherwise is refused.
 */
export function trailingOf(params: Params): Trailing {
  for (const name of ['price', 'stopSurplusExecutePrice', 'stopLossExecutePrice']) {
    if (!isMissing(params[name])) throw wrong(name);
  }
  if (String(params.orderType).toLowerCase() !== 'market') throw wrong('orderType');
  const buys = String(params.side).toLowerCase() === 'buy';
  return {
    callback: percentOf(params.callbackRatio, MOST_CALLBACK, 'callbackRatio'),
    takeProfit: share(params, 'stopSurplusTriggerPrice', buys),
    stopLoss: share(params, 'stopLossTriggerPrice', !buys),
  };
}

function share(params: Params, name: string, above: boolean): bigint | undefined {
  const value = params[name];
  if (isMissing(value) || Number(value) === 0) return undefined;
  return percentOf(value, above ? MOST_PRESET : MOST_BELOW, name);
}

function wrong(name: string): ApiFailure {
  return new ApiFailure('40020', `Parameter ${name} error`);
}
