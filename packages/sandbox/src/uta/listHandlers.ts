import { isMissing } from '../common/isMissing.js';
import { newestFirst } from '../common/newestFirst.js';
import { uidOf } from '../common/uidOf.js';
import type { Fill } from '../exchange/Fill.js';
import { isOpen } from '../exchange/isOpen.js';
import type { Market } from '../exchange/Market.js';
import type { Order } from '../exchange/Order.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { type ListPage, listPage } from './listPage.js';
import { showFill } from './showFill.js';
import { showOrder } from './showOrder.js';
import { utaHandlers } from './utaHandlers.js';

const HISTORY_DAYS = 30;

/** Whether a market is of the category, and of the pair, that a list was asked for. */
function isAskedFor({ category, symbol }: CallContext['params']): (market: Market) => boolean {
  const only = isMissing(category) ? undefined : categoryOf(category);
  return (market) => (!only || market.category === only) && (isMissing(symbol) || market.symbol === symbol);
}

/** A page of orders: of those that are open, or of those that are over. */
function pageOfOrders(context: CallContext, orders: readonly Order[], open: boolean): ListPage {
  const { params } = context;
  const wanted = isAskedFor(params);
  const rows = newestFirst(
    orders,
    (order) =>
      isOpen(order) === open &&
      !order.loanType &&
      wanted(order.market) &&
      (isMissing(params.orderId) || order.orderId === String(params.orderId)),
  );
  const now = context.exchange.now();
  const rules = { id: ({ orderId }: Order) => orderId, at: ({ createdAt }: Order) => createdAt, show: showOrder, now };
  return listPage(rows, params, open ? rules : { ...rules, days: HISTORY_DAYS });
}

function listFills(context: CallContext): ListPage {
  const { exchange, params } = context;
  const wanted = isAskedFor(params);
  const rows = newestFirst(
    exchange.orders.fillsOf(uidOf(context)),
    ({ order }) =>
      !order.loanType &&
      wanted(order.market) &&
      (isMissing(params.orderId) || order.orderId === String(params.orderId)),
  );
  const rules = { id: ({ id }: Fill) => id, at: ({ at }: Fill) => at, show: showFill };
  return listPage(rows, params, { ...rules, days: HISTORY_DAYS, now: exchange.now() });
}

/** Lists of orders and fills. */
export const listHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'GET /api/v3/trade/unfilled-orders': {
    permission: 'read',
    answer: (context) => pageOfOrders(context, context.exchange.orders.openOf(uidOf(context)), true),
  },
  'GET /api/v3/trade/history-orders': {
    permission: 'read',
    answer: (context) => pageOfOrders(context, context.exchange.orders.ofUser(uidOf(context)), false),
  },
  'GET /api/v3/trade/fills': { permission: 'read', answer: listFills },
});
