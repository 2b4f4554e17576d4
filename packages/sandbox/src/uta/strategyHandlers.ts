import { averagePrice } from '../common/averagePrice.js';
import { isMissing } from '../common/isMissing.js';
import { newestFirst } from '../common/newestFirst.js';
import { oneOf } from '../common/oneOf.js';
import { uidOf } from '../common/uidOf.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isClosing } from '../exchange/futures/isClosing.js';
import { isOpen } from '../exchange/isOpen.js';
import type { Order } from '../exchange/Order.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { findStrategy } from './findStrategy.js';
import { type ListPage, listPage } from './listPage.js';
import { modifyStrategy } from './modifyStrategy.js';
import { placeStrategy } from './placeStrategy.js';
import { qtyOf } from './qtyOf.js';
import { showStrategy } from './showStrategy.js';
import { type Strategy, strategiesOf } from './strategiesOf.js';
import { utaHandlers } from './utaHandlers.js';

const HISTORY_DAYS = 30;

function cancel(context: CallContext): null {
  const { exchange, params } = context;
  const { gain, stop, plan } = findStrategy(exchange, uidOf(context), params);
  for (const leg of [gain, stop, plan]) if (leg?.status === 'live') exchange.triggers.cancel(leg);
  return null;
}

/** Those of a category, and of a type, that still wait, or those that do not any more, newest first. */
function strategiesIn(context: CallContext, live: boolean): Iterable<Strategy> {
  const { exchange, params } = context;
  const category = categoryOf(params.category);
  const all = strategiesOf(exchange, uidOf(context));
  const type = isMissing(params.type) ? undefined : oneOf(params.type, ['tpsl', 'trigger'], 'type');
  const isAskedFor = ({ plan }: Strategy): boolean =>
    type === undefined || (type === 'trigger') === (plan !== undefined);
  return newestFirst(all, (one) => one.live === live && one.first.market.category === category && isAskedFor(one));
}

function pastStrategies(context: CallContext): ListPage {
  const rules = { id: ({ id }: Strategy) => id, at: ({ first }: Strategy) => first.createdAt, show: showStrategy };
  const now = context.exchange.now();
  return listPage(strategiesIn(context, false), context.params, { ...rules, days: HISTORY_DAYS, now });
}

/** The orders that a strategy order has placed: one at most. */
function subOrders(context: CallContext): ListPage {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const found = strategiesOf(exchange, uid).find(({ id }) => id === String(params.orderId));
  const orders = [found?.gain, found?.stop, found?.plan]
    .map((leg) => leg && exchange.orders.byId(uid, leg.orderId))
    .filter((order) => order !== undefined);
  const rules = { id: ({ orderId }: Order) => orderId, at: ({ createdAt }: Order) => createdAt, show: showSubOrder };
  return listPage(orders, params, { ...rules, now: exchange.now() });
}

function showSubOrder(order: Order): unknown {
  const { market, side, terms } = order;
  const posSide =
    terms?.posSide === 'net' ? (isClosing(order) === (side === 'sell') ? 'long' : 'short') : terms?.posSide;
  return {
    subOrderId: order.orderId,
    subClientOid: order.clientOid,
    category: market.category,
    symbol: market.symbol,
    price: formatUnits(order.price, market.pricePrecision),
    qty: qtyOf(order),
    cumExecQty: formatUnits(order.filled, market.quantityPrecision),
    avgPrice: order.filled === 0n ? '0' : averagePrice(order),
    side,
    posSide: posSide ?? '',
    status: isOpen(order) ? 'live' : order.status,
    createdTime: String(order.createdAt),
    updatedTime: String(order.updatedAt),
  };
}

/** Take-profit and stop-loss of positions, and orders that wait for a price. */
export const strategyHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'POST /api/v3/trade/place-strategy-order': { permission: 'trade', answer: placeStrategy },
  'POST /api/v3/trade/modify-strategy-order': { permission: 'trade', answer: modifyStrategy },
  'POST /api/v3/trade/cancel-strategy-order': { permission: 'trade', answer: cancel },
  'GET /api/v3/trade/unfilled-strategy-orders': {
    permission: 'read',
    answer: (context) => [...strategiesIn(context, true)].map(showStrategy),
  },
  'GET /api/v3/trade/history-strategy-orders': { permission: 'read', answer: pastStrategies },
  'GET /api/v3/trade/strategy-sub-orders': { permission: 'read', answer: subOrders },
});
