import type { TriggerTerms } from './Trigger.js';
import { turnOf } from './turnOf.js';

/** Whether an order that waits fires at a price. One that follows the price does so here, and never fires while it moves. */
export function isDue({ direction, triggerPrice, trailing, request: { side } }: TriggerTerms, price: bigint): boolean {
  const isThere = direction === 'up' ? price >= triggerPrice : price <= triggerPrice;
  if (!trailing) return isThere;
  const { best, callback } = trailing;
  if (best === undefined ? isThere : side === 'sell' ? price > best : price < best) {
    trailing.best = price;
    return false;
  }
  if (best === undefined) return false;
  const turn = turnOf(best, callback, side);
  return side === 'sell' ? price <= turn : price >= turn;
}
