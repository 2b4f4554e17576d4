import {
  type SpotOpenOrder,
  type SpotOrder,
  type SpotOrderTerms,
  type SpotPlaceOrderParams,
  spotBatchPlaceOrders,
  spotCancelOrder,
  spotGetOpenOrders,
  spotGetOrder,
  spotGetOrderHistory,
  spotPlaceOrder,
} from '@bitget-kit/private-api/spot';
import { call, paginate } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import { collect } from './collect.js';
import { itemsOf } from './itemsOf.js';
import type { Product } from './Product.js';
import { stateOf } from './stateOf.js';
import { unpriced } from './unpriced.js';

/** So long the exchange finds a spot order by its `clientOid`; later only the lists count. */
const BY_CLIENT_OID_MS = 2 * 3_600_000;

/** Spot of the classic account. */
export const spotProduct: Product<
  SpotPlaceOrderParams,
  { readonly orders: readonly (SpotOrderTerms & { symbol: string })[] }
> = {
  refuse: (order) => {
    if (order.tpslType === 'tpsl')
      return 'is a tpsl order, which ignores its clientOid: a lost answer could not be resolved';
    return Number(order.receiveWindow ?? 1) > 0 ? unpriced(order) : 'has a receiveWindow of nothing';
  },
  scope: () => undefined,
  place: (transport, order, options) => call(transport, spotPlaceOrder, order, options),
  sources: (transport, { symbol, clientOid, createdAt }, since, options) => {
    const range = { symbol, startTime: since };
    const recent = transport.now() - createdAt < BY_CLIENT_OID_MS;
    return {
      open: () => collect(paginate(transport, spotGetOpenOrders, range, options), foundOf),
      others: [
        () => collect(paginate(transport, spotGetOrderHistory, range, options), foundOf),
        ...(recent ? [async () => (await call(transport, spotGetOrder, { clientOid }, options)).map(foundOf)] : []),
      ],
    };
  },
  placeBatch: async (transport, { orders }, options) =>
    itemsOf(await call(transport, spotBatchPlaceOrders, { batchMode: 'multiple', orderList: orders }, options)),
  cancel: (transport, { symbol, clientOid = '' }, orderId, options) =>
    call(transport, spotCancelOrder, orderId === undefined ? { symbol, clientOid } : { symbol, orderId }, options),
  find: async (transport, _, orderId, options) =>
    (await call(transport, spotGetOrder, { orderId }, options)).map(foundOf)[0],
};

function foundOf(row: SpotOrder | SpotOpenOrder): FoundOrder {
  const { orderId, clientOid, symbol, side, status, cTime, baseVolume, size } = row;
  const price = 'price' in row ? row.price : row.priceAvg;
  const state = stateOf(status);
  return { orderId, clientOid, symbol, side, createdAt: Number(cTime), state, filled: baseVolume, price, size };
}
