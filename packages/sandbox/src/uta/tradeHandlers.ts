import { isMissing } from '../common/isMissing.js';
import { uidOf } from '../common/uidOf.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { cancelOrder } from './cancelOrder.js';
import { categoryOf } from './categoryOf.js';
import { findOrder } from './findOrder.js';
import { modifyOrder } from './modifyOrder.js';
import { placeOrder } from './placeOrder.js';
import { setCountdown } from './setCountdown.js';
import { showOrder } from './showOrder.js';
import { utaHandlers } from './utaHandlers.js';
import { venueOf } from './venueOf.js';

/** Cancels every order of a category, or of one of its pairs. */
function cancelAll(context: CallContext): unknown {
  const { exchange, params } = context;
  const category = categoryOf(params.category);
  const only = isMissing(params.symbol) ? undefined : venueOf(exchange, params).market;
  const list = exchange.orders
    .openOf(uidOf(context))
    .filter(({ market }) => (only ? market === only : market.category === category))
    .map((order) => {
      exchange.cancel(order, 'normal_cancel');
      return { orderId: order.orderId, clientOid: order.clientOid, code: '00000', msg: 'success' };
    });
  return { list };
}

/** Orders, one at a time or all at once. */
export const tradeHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'POST /api/v3/trade/place-order': {
    permission: 'trade',
    answer: (context) => placeOrder(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v3/trade/modify-order': {
    permission: 'trade',
    answer: (context) => modifyOrder(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v3/trade/cancel-order': {
    permission: 'trade',
    answer: (context) => cancelOrder(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v3/trade/cancel-symbol-order': { permission: 'trade', answer: cancelAll },
  'POST /api/v3/trade/countdown-cancel-all': { permission: 'trade', answer: setCountdown },
  'GET /api/v3/trade/order-info': {
    permission: 'read',
    answer: (context) => showOrder(findOrder(context.exchange, uidOf(context), context.params)),
  },
});
