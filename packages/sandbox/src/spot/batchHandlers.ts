import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { checkScalars } from '../http/checkScalars.js';
import type { OrderIds } from '../shared/OrderIds.js';
import { uidOf } from '../shared/uidOf.js';
import { cancelOrder } from './cancelOrder.js';
import { placeOrder } from './placeOrder.js';
import { type Replaced, replaceOrder } from './replaceOrder.js';

type Params = CallContext['params'];
type Act<T> = (exchange: Exchange, uid: string, params: Params) => T;
const MOST_IN_BATCH = 50;

function itemsOf({ orderList }: Params): Params[] {
  if (!Array.isArray(orderList) || orderList.length === 0) throw new ApiFailure('40020', 'Parameter orderList error');
  if (orderList.length > MOST_IN_BATCH) throw new ApiFailure('40912', `single cancel cannot exceed ${MOST_IN_BATCH}`);
  return orderList.map((item: unknown) => (typeof item === 'object' && item !== null ? (item as Params) : {}));
}

/** Runs an act, and gives its refusal rather than throwing it: one item must not stop the others. */
function attempt<T>(act: Act<T>, context: CallContext, item: Params): T | ApiFailure {
  try {
    checkScalars(item);
    return act(context.exchange, uidOf(context), { symbol: context.params.symbol, ...item });
  } catch (error) {
    if (error instanceof ApiFailure) return error;
    throw error;
  }
}

/** An id as it was given, if it can be shown. */
function given(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** What fails is reported beside what succeeded, and the answer is a success all the same. */
function each(act: Act<OrderIds>): Handler['answer'] {
  return (context) => {
    const successList: OrderIds[] = [];
    const failureList: unknown[] = [];
    for (const item of itemsOf(context.params)) {
      const done = attempt(act, context, item);
      if (!(done instanceof ApiFailure)) successList.push(done);
      else
        failureList.push({
          orderId: given(item.orderId) ?? '',
          clientOid: given(item.clientOid) ?? '',
          errorMsg: done.message,
          errorCode: done.code,
        });
    }
    return { successList, failureList };
  };
}

function replaceEach(context: CallContext): Replaced[] {
  return itemsOf(context.params).map((item) => {
    const done = attempt(replaceOrder, context, item);
    if (!(done instanceof ApiFailure)) return done;
    const [orderId, clientOid] = [given(item.orderId) ?? null, given(item.clientOid) ?? null];
    return { orderId, clientOid, success: 'failure', msg: done.message };
  });
}

/** Many orders in one request. */
export const batchHandlers: { readonly [endpoint: string]: Handler } = {
  'POST /api/v2/spot/trade/batch-orders': { permission: 'trade', answer: each(placeOrder) },
  'POST /api/v2/spot/trade/batch-cancel-order': { permission: 'trade', answer: each(cancelOrder) },
  'POST /api/v2/spot/trade/batch-cancel-replace-order': { permission: 'trade', answer: replaceEach },
};
