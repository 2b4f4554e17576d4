import { isMissing } from '../common/isMissing.js';
import { uidOf } from '../common/uidOf.js';
import { isOpen } from '../exchange/isOpen.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { cancelOrder } from './cancelOrder.js';
import { categoryOf } from './categoryOf.js';
import { closePositions } from './closePositions.js';
import { eachItem } from './eachItem.js';
import { findOrder } from './findOrder.js';
import { listOf } from './listOf.js';
import { modifyOrder } from './modifyOrder.js';
import type { OrderIds } from './OrderIds.js';
import { placeOrder } from './placeOrder.js';
import { reversePosition } from './reversePosition.js';
import { showOrder } from './showOrder.js';

function place(context: CallContext): OrderIds {
  return placeOrder(context.exchange, uidOf(context), context.params);
}

/** Cancels all that is named, or all of a kind of futures, or of one pair. */
function cancelMany(context: CallContext): unknown {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const { orderIdList, symbol, productType } = params;
  const category = categoryOf(params);
  const list = orderIdList
    ? listOf(orderIdList, 'orderIdList')
    : exchange.orders
        .openOf(uid)
        .filter(({ market }) => market.category === category)
        .filter(({ market }) => isMissing(symbol) || market.symbol === String(symbol).toUpperCase())
        .map(({ orderId }) => ({ orderId }));
  return eachItem(list, (item) => cancelOrder(exchange, uid, { productType, symbol, ...item }));
}

function placeMany(context: CallContext): unknown {
  const { exchange, params } = context;
  const { orderList, symbol, productType, marginCoin, marginMode } = params;
  const shared = { symbol, productType, marginCoin, marginMode };
  return eachItem(listOf(orderList, 'orderList'), (item) =>
    placeOrder(exchange, uidOf(context), { ...item, ...shared }),
  );
}

function detail(context: CallContext): unknown {
  const { exchange, params } = context;
  const order = findOrder(exchange, uidOf(context), categoryOf(params), params);
  const shown = showOrder(order);
  // Its sample calls `state` what its table calls `status`: clients know either.
  return { ...shown, state: shown.status, cancelReason: isOpen(order) ? '' : order.cancelReason };
}

/** Orders on futures. */
export const orderHandlers: Handlers = {
  'POST /api/v2/mix/order/place-order': { permission: 'trade', answer: place },
  'POST /api/v2/mix/order/batch-place-order': { permission: 'trade', answer: placeMany },
  'POST /api/v2/mix/order/modify-order': {
    permission: 'trade',
    answer: (context) => modifyOrder(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/mix/order/cancel-order': {
    permission: 'trade',
    answer: (context) => cancelOrder(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/mix/order/batch-cancel-orders': { permission: 'trade', answer: cancelMany },
  'POST /api/v2/mix/order/cancel-all-orders': {
    permission: 'trade',
    answer: ({ params: { orderIdList, ...params }, ...context }) => cancelMany({ ...context, params }),
  },
  'POST /api/v2/mix/order/close-positions': { permission: 'trade', answer: closePositions },
  'POST /api/v2/mix/order/click-backhand': { permission: 'trade', answer: reversePosition },
  'GET /api/v2/mix/order/detail': { permission: 'read', answer: detail },
};
