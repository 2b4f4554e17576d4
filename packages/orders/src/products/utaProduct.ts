import {
  type UtaCategory,
  type UtaOrder,
  type UtaPlaceOrderParams,
  utaCancelOrder,
  utaGetOpenOrders,
  utaGetOrder,
  utaGetOrderHistory,
  utaPlaceOrder,
} from '@bitget-kit/private-api/uta';
import { call, paginate } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import { collect } from './collect.js';
import type { Product } from './Product.js';
import { stateOf } from './stateOf.js';

/** The unified account, all its lines. */
export const utaProduct: Product<UtaPlaceOrderParams> = {
  refuse: () => undefined,
  scope: ({ category }) => category,
  place: (transport, order, options) => call(transport, utaPlaceOrder, order, options),
  sources: (transport, { symbol, scope, clientOid }, since, options) => {
    const range = { category: scope as UtaCategory, symbol, startTime: since };
    return {
      open: () => collect(paginate(transport, utaGetOpenOrders, range, options), foundOf),
      others: [
        () => collect(paginate(transport, utaGetOrderHistory, range, options), foundOf),
        async () => [foundOf(await call(transport, utaGetOrder, { clientOid }, options))],
      ],
    };
  },
  cancel: (transport, { clientOid }, orderId, options) =>
    call(transport, utaCancelOrder, orderId === undefined ? { clientOid } : { orderId }, options),
};

function foundOf({ orderId, clientOid, symbol, side, orderStatus, createdTime, cumExecQty }: UtaOrder): FoundOrder {
  const state = stateOf(orderStatus);
  return { orderId, clientOid, symbol, side, createdAt: Number(createdTime), state, filled: cumExecQty };
}
