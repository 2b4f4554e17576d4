import {
  type FuturesBatchPlaceOrdersParams,
  type FuturesPlaceOrderParams,
  futuresBatchPlaceOrders,
  futuresCancelOrder,
  futuresGetOpenOrders,
  futuresGetOrder,
  futuresGetOrderHistory,
  futuresPlaceOrder,
  type ProductType,
} from '@bitget-kit/private-api/futures';
import { call, paginate } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import { collect } from './collect.js';
import { itemsOf } from './itemsOf.js';
import type { Product } from './Product.js';
import { stateOf } from './stateOf.js';
import { unpriced } from './unpriced.js';

/** Futures of the classic account. */
export const futuresProduct: Product<
  FuturesPlaceOrderParams,
  Omit<FuturesBatchPlaceOrdersParams, 'orderList'> & { readonly orders: FuturesBatchPlaceOrdersParams['orderList'] }
> = {
  refuse: unpriced,
  scope: ({ productType }) => productType,
  place: (transport, order, options) => call(transport, futuresPlaceOrder, order, options),
  sources: (transport, { symbol, scope, clientOid }, since, options) => {
    const productType = scope as ProductType;
    const range = { productType, symbol, startTime: since };
    const one = async () => [
      foundOf(await call(transport, futuresGetOrder, { productType, symbol, clientOid }, options)),
    ];
    return {
      open: () => collect(paginate(transport, futuresGetOpenOrders, range, options), foundOf),
      others: [() => collect(paginate(transport, futuresGetOrderHistory, range, options), foundOf), one],
    };
  },
  placeBatch: async (transport, { symbol, productType, marginMode, marginCoin, orders }, options) => {
    const batch = { symbol, productType, marginMode, marginCoin, orderList: orders };
    return itemsOf(await call(transport, futuresBatchPlaceOrders, batch, options));
  },
  cancel: (transport, { symbol, scope, clientOid = '' }, orderId, options) => {
    const contract = { symbol, productType: scope as ProductType };
    const order = orderId === undefined ? { ...contract, clientOid } : { ...contract, orderId };
    return call(transport, futuresCancelOrder, order, options);
  },
  find: async (transport, { symbol, scope }, orderId, options) =>
    foundOf(await call(transport, futuresGetOrder, { symbol, productType: scope as ProductType, orderId }, options)),
};

/** As much of a row as is looked at; the detail calls the status `state`. */
interface Row {
  readonly orderId: string;
  readonly clientOid: string;
  readonly symbol: string;
  readonly side: string;
  readonly cTime: string;
  readonly baseVolume: string;
  readonly price: string;
  readonly size: string;
  readonly status?: string | undefined;
  readonly state?: string | undefined;
}

function foundOf(row: Row): FoundOrder {
  const { orderId, clientOid, symbol, side, cTime, baseVolume, price, size, status = row.state ?? '' } = row;
  const state = stateOf(status);
  return { orderId, clientOid, symbol, side, createdAt: Number(cTime), state, filled: baseVolume, price, size };
}
