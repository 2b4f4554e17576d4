import { newestFirst } from '../common/newestFirst.js';
import { pageOf } from '../common/pageOf.js';
import { uidOf } from '../common/uidOf.js';
import type { Fill } from '../exchange/Fill.js';
import { isOpen } from '../exchange/isOpen.js';
import type { Order } from '../exchange/Order.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { cancelOrder } from './cancelOrder.js';
import { findOrder } from './findOrder.js';
import { isTpsl } from './isTpsl.js';
import { placeOrder } from './placeOrder.js';
import { replaceOrder } from './replaceOrder.js';
import { showFill } from './showFill.js';
import { showOpenOrder } from './showOpenOrder.js';
import { showOrder } from './showOrder.js';
import { showTpsl } from './showTpsl.js';
import { venueOf } from './venueOf.js';

type Shown = { readonly [field: string]: unknown };

const FOUND_MS = 7_200_000;

function cancelAll(context: CallContext): unknown {
  const { exchange, params } = context;
  const { market } = venueOf(exchange, params.symbol);
  for (const order of exchange.orders.openOf(uidOf(context))) {
    if (order.market === market && !order.loanType) exchange.cancel(order, 'normal_cancel');
  }
  return { symbol: market.symbol };
}

/** One order. By its `clientOid` it is found for two hours only, as the change log of March 2025 says, also while it waits. */
function orderInfo(context: CallContext): Shown[] {
  const { exchange, params } = context;
  const order = findOrder(exchange, uidOf(context), params);
  const isNew = order && order.createdAt >= exchange.now() - FOUND_MS;
  return order && (params.orderId || isNew) ? [showOrder(order)] : [];
}

/** Whether an order is of spot, not of margin, of the pair, and has the id that a list was asked for. */
function isAskedFor({ symbol, orderId }: CallContext['params'], order: Order): boolean {
  const { market } = order;
  return (
    market.category === 'SPOT' &&
    !order.loanType &&
    (!symbol || market.symbol === symbol) &&
    (!orderId || order.orderId === String(orderId))
  );
}

interface OrderList {
  readonly orders: readonly Order[];
  readonly open: boolean;
  readonly show: (order: Order) => Shown;
}

/** A page of orders; or, when they are asked for, of take-profit and stop-loss orders, which are listed apart. */
function pageOfOrders(context: CallContext, { orders, open, show }: OrderList): Shown[] {
  const { exchange, params } = context;
  if (params.tpslType === 'tpsl') {
    const rows = newestFirst(
      exchange.triggers.ofUser(uidOf(context)),
      (one) =>
        isTpsl(one) && (one.status === 'live') === open && (!params.symbol || one.market.symbol === params.symbol),
    );
    return pageOf(rows, params, { id: ({ id }) => id, at: ({ createdAt }) => createdAt }).map(showTpsl);
  }
  const rows = newestFirst(orders, (order) => isOpen(order) === open && isAskedFor(params, order));
  return pageOf(rows, params, { id: ({ orderId }) => orderId, at: ({ createdAt }) => createdAt }).map(show);
}

function openOrders(context: CallContext): Shown[] {
  const orders = context.exchange.orders.openOf(uidOf(context));
  return pageOfOrders(context, { orders, open: true, show: showOpenOrder });
}

function pastOrders(context: CallContext): Shown[] {
  const orders = context.exchange.orders.ofUser(uidOf(context));
  return pageOfOrders(context, { orders, open: false, show: showOrder });
}

function listFills(context: CallContext): unknown[] {
  const { exchange, params } = context;
  const rows = newestFirst(exchange.orders.fillsOf(uidOf(context)), ({ order }) => isAskedFor(params, order));
  const rules = { id: ({ tradeId }: Fill) => tradeId, at: ({ at }: Fill) => at };
  return pageOf(rows, params, rules).map(showFill);
}

/** Orders and fills. */
export const tradeHandlers: { readonly [endpoint: string]: Handler } = {
  'POST /api/v2/spot/trade/place-order': {
    permission: 'trade',
    answer: (context) => placeOrder(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/spot/trade/cancel-order': {
    permission: 'trade',
    answer: (context) => cancelOrder(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/spot/trade/cancel-symbol-order': { permission: 'trade', answer: cancelAll },
  'POST /api/v2/spot/trade/cancel-replace-order': {
    permission: 'trade',
    answer: (context) => replaceOrder(context.exchange, uidOf(context), context.params),
  },
  'GET /api/v2/spot/trade/orderInfo': {
    permission: 'read',
    answer: orderInfo,
  },
  'GET /api/v2/spot/trade/unfilled-orders': { permission: 'read', answer: openOrders },
  'GET /api/v2/spot/trade/history-orders': { permission: 'read', answer: pastOrders },
  'GET /api/v2/spot/trade/fills': { permission: 'read', answer: listFills },
};
