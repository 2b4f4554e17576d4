import { ApiFailure } from '../ApiFailure.js';
import { checkPlanCount } from '../common/checkPlanCount.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Market } from '../exchange/Market.js';

/** Refuses one more strategy order where a user has as many as may wait on a pair, with the code of V3. */
export function checkStrategyCount(exchange: Exchange, uid: string, market: Market): void {
  checkPlanCount(exchange, uid, market, (most) => {
    const reached = `Maximum number of active TP/SL orders for this symbol is ${most}`;
    return new ApiFailure('25599', `${reached}; cannot add more`);
  });
}
