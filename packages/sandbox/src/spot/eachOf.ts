import { ApiFailure } from '../ApiFailure.js';
import type { OrderIds } from '../common/OrderIds.js';
import type { Handler } from '../http/CallContext.js';
import { type Act, attemptItem } from './attemptItem.js';
import { itemsOf } from './itemsOf.js';

/** Acts on every item of `orderList`. What fails is reported beside what succeeded, and the answer is a success all the same. */
export function eachOf(act: Act<OrderIds>): Handler['answer'] {
  return (context) => {
    const successList: OrderIds[] = [];
    const failureList: unknown[] = [];
    for (const item of itemsOf(context.params)) {
      const done = attemptItem(act, context, item);
      if (!(done instanceof ApiFailure)) successList.push(done);
      else
        failureList.push({
          orderId: given(item.orderId),
          clientOid: given(item.clientOid),
          errorMsg: done.message,
          errorCode: done.code,
        });
    }
    return { successList, failureList };
  };
}

/** An id as it was given, if it can be shown. */
function given(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
