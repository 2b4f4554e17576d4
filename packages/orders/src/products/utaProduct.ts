import {
  type UtaBatchItem,
  type UtaCategory,
  type UtaOrder,
  type UtaOrderTerms,
  type UtaPlaceOrderParams,
  utaBatchPlaceOrders,
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
import { unpriced } from './unpriced.js';

const SUCCESS = '00000';

/** The unified account, all its lines. */
export const utaProduct: Product<UtaPlaceOrderParams, { readonly orders: readonly UtaOrderTerms[] }> = {
  refuse: unpriced,
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
  placeBatch: async (transport, { orders }, options) => {
    const items = (await call(transport, utaBatchPlaceOrders, orders, options)) ?? [];
    const isPlaced = ({ code = SUCCESS }: UtaBatchItem): boolean => code === SUCCESS || code === '0';
    return {
      placed: items.filter(isPlaced),
      failed: items.filter((item) => !isPlaced(item)).map(({ msg, ...item }) => ({ ...item, message: msg })),
    };
  },
  cancel: (transport, { clientOid = '' }, orderId, options) =>
    call(transport, utaCancelOrder, orderId === undefined ? { clientOid } : { orderId }, options),
  find: async (transport, _, orderId, options) => foundOf(await call(transport, utaGetOrder, { orderId }, options)),
};

function foundOf(row: UtaOrder): FoundOrder {
  const { orderId, clientOid, symbol, side, orderStatus, createdTime, cumExecQty: filled, price, qty: size } = row;
  const state = stateOf(orderStatus);
  return { orderId, clientOid, symbol, side, createdAt: Number(createdTime), state, filled, price, size };
}
