import { ApiFailure } from '../ApiFailure.js';
import type { CallContext } from '../http/CallContext.js';

type Params = CallContext['params'];
const MOST_IN_BATCH = 50;

/** The items of `orderList`: one at least, fifty at most. */
export function itemsOf({ orderList }: Params): Params[] {
  if (!Array.isArray(orderList) || orderList.length === 0) throw new ApiFailure('40020', 'Parameter orderList error');
  if (orderList.length > MOST_IN_BATCH) throw new ApiFailure('40912', `single cancel cannot exceed ${MOST_IN_BATCH}`);
  return orderList.map((item: unknown) => (typeof item === 'object' && item !== null ? (item as Params) : {}));
}
