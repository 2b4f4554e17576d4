import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { newestFirst } from '../common/newestFirst.js';
import type { OrderIds } from '../common/OrderIds.js';
import { uidOf } from '../common/uidOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { Fill } from '../exchange/Fill.js';
import { isOpen } from '../exchange/isOpen.js';
import type { Order } from '../exchange/Order.js';
import type { CallContext, Handler, Handlers } from '../http/CallContext.js';
import { eachOf } from '../spot/eachOf.js';
import { showFill } from '../spot/showFill.js';
import { cancelMarginOrder } from './cancelMarginOrder.js';
import { marginPage } from './marginPage.js';
import { placeMarginOrder } from './placeMarginOrder.js';
import { showMarginOrder } from './showMarginOrder.js';

type Act = (exchange: Exchange, uid: string, params: CallContext['params']) => OrderIds;

const one = (act: Act): Handler => ({
  permission: 'trade',
  answer: (context) => act(context.exchange, uidOf(context), context.params),
});

/** Whether an order is of margin, of the pair, and has the ids that a list was asked for. */
function isAskedFor(params: CallContext['params'], order: Order): boolean {
  const { symbol, orderId, clientOid } = params;
  return (
    order.loanType !== undefined &&
    order.market.symbol === symbol &&
    (isMissing(orderId) || order.orderId === String(orderId)) &&
    (isMissing(clientOid) || order.clientOid === String(clientOid))
  );
}

/** A page of orders; those of an origin that no order here has are none. */
function list(open: boolean, partial: string): Handler {
  return {
    permission: 'read',
    answer: (context) => {
      const { exchange, params } = context;
      const uid = uidOf(context);
      const source = isMissing(params.enterPointSource) || params.enterPointSource === 'API';
      const rows = newestFirst(
        open ? exchange.orders.openOf(uid) : exchange.orders.ofUser(uid),
        (order) => source && isOpen(order) === open && isAskedFor(params, order),
      );
      return marginPage(rows, params, {
        name: 'orderList',
        id: ({ orderId }) => orderId,
        at: ({ createdAt }) => createdAt,
        show: (order) => showMarginOrder(order, partial),
      });
    },
  };
}

function fills(context: CallContext): unknown {
  const { exchange, params } = context;
  const rows = newestFirst(exchange.orders.fillsOf(uidOf(context)), ({ order }) =>
    isAskedFor({ ...params, clientOid: undefined }, order),
  );
  const show = (fill: Fill): unknown => {
    const { userId, ...shown } = showFill(fill);
    return shown;
  };
  return marginPage(rows, params, { name: 'fills', id: ({ tradeId }) => tradeId, at: ({ at }) => at, show });
}

function cancelMany({ params, ...context }: CallContext): unknown {
  const listed = Array.isArray(params.orderIdList) ? params.orderIdList : params.orderList;
  if (!Array.isArray(listed)) throw new ApiFailure('40020', 'Parameter orderIdList error');
  return eachOf(cancelMarginOrder)({ ...context, params: { ...params, orderList: listed } });
}

/** Orders of crossed margin: the same books as spot, with money that may be borrowed. */
export const marginOrderHandlers: Handlers = {
  'POST /api/v2/margin/crossed/place-order': /* @__PURE__ */ one(placeMarginOrder),
  'POST /api/v2/margin/crossed/cancel-order': /* @__PURE__ */ one(cancelMarginOrder),
  'POST /api/v2/margin/crossed/batch-place-order': {
    permission: 'trade',
    answer: /* @__PURE__ */ eachOf(placeMarginOrder),
  },
  'POST /api/v2/margin/crossed/batch-cancel-order': { permission: 'trade', answer: cancelMany },
  'GET /api/v2/margin/crossed/open-orders': /* @__PURE__ */ list(true, 'partial_fill'),
  'GET /api/v2/margin/crossed/history-orders': /* @__PURE__ */ list(false, 'partially_fill'),
  'GET /api/v2/margin/crossed/fills': { permission: 'read', answer: fills },
  // The lender takes the coins of an account that is liquidated: there are no orders for that.
  'GET /api/v2/margin/crossed/liquidation-order': {
    permission: 'read',
    answer: () => ({ resultList: [], idLessThan: '' }),
  },
};
