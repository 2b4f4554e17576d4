import { isMissing } from '../common/isMissing.js';
import { newestFirst } from '../common/newestFirst.js';
import { pageOf } from '../common/pageOf.js';
import { uidOf } from '../common/uidOf.js';
import type { Fill } from '../exchange/Fill.js';
import { isOpen } from '../exchange/isOpen.js';
import type { Order } from '../exchange/Order.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { endIdOf } from './endIdOf.js';
import { orderSourceOf } from './orderSourceOf.js';
import type { Params } from './Params.js';
import { showFill } from './showFill.js';
import { showOrder } from './showOrder.js';

/** Whether an order is of the kind, the pair and the id that a list was asked for. */
function isAskedFor(params: Params, order: Order): boolean {
  const { symbol, orderId, clientOid, status, orderSource } = params;
  const is = (wanted: unknown, found: string): boolean => isMissing(wanted) || String(wanted) === found;
  return (
    order.market.category === categoryOf(params) &&
    (isMissing(symbol) || order.market.symbol === String(symbol).toUpperCase()) &&
    is(orderId, order.orderId) &&
    (!isMissing(orderId) || is(clientOid, order.clientOid)) &&
    is(status, order.status) &&
    is(orderSource, orderSourceOf(order))
  );
}

function pageOfOrders({ params }: CallContext, orders: readonly Order[], keep: (order: Order) => boolean) {
  const rows = newestFirst(orders, (order) => keep(order) && isAskedFor(params, order));
  const page = pageOf(rows, params, { id: ({ orderId }) => orderId, at: ({ createdAt }) => createdAt });
  return { page, endId: endIdOf(page, ({ orderId }) => orderId) };
}

function pending(context: CallContext): unknown {
  const { page, endId } = pageOfOrders(context, context.exchange.orders.openOf(uidOf(context)), () => true);
  return { entrustedList: page.map(showOrder), endId };
}

/** Orders that are over, without all that there is to say about their take-profit and stop-loss. */
function history(context: CallContext): unknown {
  const orders = context.exchange.orders.ofUser(uidOf(context));
  const { page, endId } = pageOfOrders(context, orders, (order) => !isOpen(order));
  const entrustedList = page.map((order) => {
    const {
      presetStopSurplusType,
      presetStopSurplusExecutePrice,
      presetStopLossType,
      presetStopLossExecutePrice,
      ...shown
    } = showOrder(order);
    return { ...shown, posAvg: '' };
  });
  return { entrustedList, endId };
}

function fills(context: CallContext): unknown {
  const { exchange, params } = context;
  const rows = newestFirst(exchange.orders.fillsOf(uidOf(context)), ({ order }) => isAskedFor(params, order));
  const page = pageOf(rows, params, { id: ({ tradeId }: Fill) => tradeId, at: ({ at }: Fill) => at });
  return { fillList: page.map(showFill), endId: endIdOf(page, ({ tradeId }) => tradeId) };
}

/** Lists of orders and fills on futures. */
export const orderLists: Handlers = {
  'GET /api/v2/mix/order/orders-pending': { permission: 'read', answer: pending },
  'GET /api/v2/mix/order/orders-history': { permission: 'read', answer: history },
  'GET /api/v2/mix/order/fills': { permission: 'read', answer: fills },
  'GET /api/v2/mix/order/fill-history': { permission: 'read', answer: fills },
};
