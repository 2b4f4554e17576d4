import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { SpotOrder } from '../exchange/SpotOrder.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { orderRequest, venueOf } from './orderRequest.js';
import { pageOf } from './pageOf.js';
import { showFill, showOrder } from './showOrder.js';

type Params = CallContext['params'];
const MOST_IN_BATCH = 50;

const isOpen = ({ status }: SpotOrder): boolean => status === 'live' || status === 'partially_filled';
const uidOf = ({ key }: CallContext): string => key?.uid ?? '';
const ids = ({ orderId, clientOid }: SpotOrder): { orderId: string; clientOid: string } => ({ orderId, clientOid });

function place(exchange: Exchange, uid: string, params: Params): { orderId: string; clientOid: string } {
  return ids(exchange.place(orderRequest(exchange, uid, params)));
}

/** The order that `orderId`, or else `clientOid`, names: the latest, since a clientOid may be used again. */
function findOrder(exchange: Exchange, uid: string, { orderId, clientOid }: Params): SpotOrder | undefined {
  if (!orderId && !clientOid) throw new ApiFailure('40019', 'Parameter orderId cannot be empty');
  return exchange.orders.findLast(
    (order) =>
      order.uid === uid && (orderId ? order.orderId === String(orderId) : order.clientOid === String(clientOid)),
  );
}

function cancel(exchange: Exchange, uid: string, params: Params): { orderId: string; clientOid: string } {
  venueOf(exchange, params.symbol);
  const order = findOrder(exchange, uid, params);
  if (!order || order.market.symbol !== params.symbol) throw new ApiFailure('43001', 'The order does not exist');
  if (!isOpen(order)) throw new ApiFailure('43004', 'There is no order to cancel');
  exchange.cancel(order, 'normal_cancel');
  return ids(order);
}

/** Runs every item on its own; what fails is reported beside what succeeded, and the answer is a success all the same. */
function each(params: Params, run: (item: Params) => { orderId: string; clientOid: string }): unknown {
  const successList: unknown[] = [];
  const failureList: unknown[] = [];
  for (const item of itemsOf(params)) {
    try {
      successList.push(run({ symbol: params.symbol, ...item }));
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const { orderId = '', clientOid = '' } = item;
      failureList.push({ orderId, clientOid, errorMsg: error.message, errorCode: error.code });
    }
  }
  return { successList, failureList };
}

function itemsOf({ orderList }: Params): Params[] {
  if (!Array.isArray(orderList) || orderList.length === 0) throw new ApiFailure('40020', 'Parameter orderList error');
  if (orderList.length > MOST_IN_BATCH) throw new ApiFailure('40912', `single cancel cannot exceed ${MOST_IN_BATCH}`);
  return orderList.map((item: unknown) => (typeof item === 'object' && item !== null ? (item as Params) : {}));
}

/** Cancels one order and places another in its stead. Limit orders only; what cannot be cancelled is not replaced. */
function replace(exchange: Exchange, uid: string, params: Params): unknown {
  const old = findOrder(exchange, uid, params);
  if (!old || !isOpen(old)) throw new ApiFailure('43001', 'The order does not exist');
  const { market, side, force } = old;
  const { price, size, newClientOid } = params;
  const request = orderRequest(exchange, uid, {
    symbol: market.symbol,
    side,
    orderType: 'limit',
    force,
    price,
    size,
    clientOid: newClientOid,
  });
  exchange.cancel(old, 'normal_cancel');
  return { ...ids(exchange.place(request)), success: 'success', msg: null };
}

function replaceOne(exchange: Exchange, uid: string, params: Params): unknown {
  try {
    return replace(exchange, uid, params);
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    return {
      orderId: params.orderId ?? null,
      clientOid: params.clientOid ?? null,
      success: 'failure',
      msg: error.message,
    };
  }
}

function list(context: CallContext, keep: (order: SpotOrder) => boolean): unknown {
  const { exchange, params } = context;
  const { symbol, orderId } = params;
  const rows = exchange.orders.filter(
    (order) =>
      order.uid === uidOf(context) &&
      keep(order) &&
      (!symbol || order.market.symbol === symbol) &&
      (!orderId || order.orderId === String(orderId)),
  );
  return pageOf(rows, params, { id: (order) => order.orderId, at: (order) => order.createdAt }).map(showOrder);
}

/** Orders and fills. */
export const tradeHandlers: { readonly [endpoint: string]: Handler } = {
  'POST /api/v2/spot/trade/place-order': {
    permission: 'trade',
    answer: (context) => place(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/spot/trade/batch-orders': {
    permission: 'trade',
    answer: (context) => each(context.params, (item) => place(context.exchange, uidOf(context), item)),
  },
  'POST /api/v2/spot/trade/cancel-order': {
    permission: 'trade',
    answer: (context) => cancel(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/spot/trade/batch-cancel-order': {
    permission: 'trade',
    answer: (context) => each(context.params, (item) => cancel(context.exchange, uidOf(context), item)),
  },
  'POST /api/v2/spot/trade/cancel-symbol-order': {
    permission: 'trade',
    answer: (context) => {
      const { exchange, params } = context;
      const { market } = venueOf(exchange, params.symbol);
      const open = exchange.orders.filter(
        (order) => order.uid === uidOf(context) && order.market === market && isOpen(order),
      );
      for (const order of open) exchange.cancel(order, 'normal_cancel');
      return { symbol: market.symbol };
    },
  },
  'POST /api/v2/spot/trade/cancel-replace-order': {
    permission: 'trade',
    answer: (context) => replace(context.exchange, uidOf(context), context.params),
  },
  'POST /api/v2/spot/trade/batch-cancel-replace-order': {
    permission: 'trade',
    answer: (context) => itemsOf(context.params).map((item) => replaceOne(context.exchange, uidOf(context), item)),
  },
  'GET /api/v2/spot/trade/orderInfo': {
    permission: 'read',
    answer: (context) => {
      const order = findOrder(context.exchange, uidOf(context), context.params);
      return order ? [showOrder(order)] : [];
    },
  },
  'GET /api/v2/spot/trade/unfilled-orders': { permission: 'read', answer: (context) => list(context, isOpen) },
  'GET /api/v2/spot/trade/history-orders': {
    permission: 'read',
    answer: (context) => list(context, (order) => !isOpen(order)),
  },
  'GET /api/v2/spot/trade/fills': {
    permission: 'read',
    answer: (context) => {
      const { exchange, params } = context;
      const rows = exchange.fills.filter(
        ({ order }) =>
          order.uid === uidOf(context) &&
          (!params.symbol || order.market.symbol === params.symbol) &&
          (!params.orderId || order.orderId === String(params.orderId)),
      );
      return pageOf(rows, params, { id: (fill) => fill.tradeId, at: (fill) => fill.at }).map(showFill);
    },
  },
};
