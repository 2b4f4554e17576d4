import { ApiFailure } from '../ApiFailure.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { attemptItem } from './attemptItem.js';
import { cancelOrder } from './cancelOrder.js';
import { eachOf } from './eachOf.js';
import { itemsOf } from './itemsOf.js';
import { placeOrder } from './placeOrder.js';
import { type Replaced, replaceOrder } from './replaceOrder.js';

/** An id as it was given, if it can be shown. */
function given(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function replaceEach(context: CallContext): Replaced[] {
  return itemsOf(context.params).map((item) => {
    const done = attemptItem(replaceOrder, context, item);
    if (!(done instanceof ApiFailure)) return done;
    const [orderId, clientOid] = [given(item.orderId), given(item.clientOid)];
    return { orderId, clientOid, success: 'failure', msg: done.message };
  });
}

/** Many orders in one request. */
export const batchHandlers: { readonly [endpoint: string]: Handler } = {
  'POST /api/v2/spot/trade/batch-orders': { permission: 'trade', answer: /* @__PURE__ */ eachOf(placeOrder) },
  'POST /api/v2/spot/trade/batch-cancel-order': { permission: 'trade', answer: /* @__PURE__ */ eachOf(cancelOrder) },
  'POST /api/v2/spot/trade/batch-cancel-replace-order': { permission: 'trade', answer: replaceEach },
};
