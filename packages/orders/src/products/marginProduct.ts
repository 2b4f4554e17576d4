import {
  type MarginOrder,
  type MarginOrderTerms,
  type MarginPlaceCrossOrderParams,
  marginBatchPlaceCrossOrders,
  marginBatchPlaceIsolatedOrders,
  marginCancelCrossOrder,
  marginCancelIsolatedOrder,
  marginGetCrossOpenOrders,
  marginGetCrossOrderHistory,
  marginGetIsolatedOpenOrders,
  marginGetIsolatedOrderHistory,
  marginPlaceCrossOrder,
  marginPlaceIsolatedOrder,
} from '@bitget-kit/private-api/margin';
import { call, paginate } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import { collect } from './collect.js';
import { itemsOf } from './itemsOf.js';
import type { Product } from './Product.js';
import { stateOf } from './stateOf.js';
import { unpriced } from './unpriced.js';

/** How far back a list is asked for. */
const WIDEST_RANGE_MS = 90 * 86_400_000;

const CROSSED = {
  place: marginPlaceCrossOrder,
  batch: marginBatchPlaceCrossOrders,
  open: marginGetCrossOpenOrders,
  history: marginGetCrossOrderHistory,
  cancel: marginCancelCrossOrder,
};
const ISOLATED = {
  place: marginPlaceIsolatedOrder,
  batch: marginBatchPlaceIsolatedOrders,
  open: marginGetIsolatedOpenOrders,
  history: marginGetIsolatedOrderHistory,
  cancel: marginCancelIsolatedOrder,
};

/** Margin of the classic account, cross or isolated. No order can be asked for by its id: the lists are all there is. */
export function marginProduct(
  marginMode: string | undefined,
): Product<MarginPlaceCrossOrderParams, { readonly symbol: string; readonly orders: readonly MarginOrderTerms[] }> {
  const { place, batch, open, history, cancel } = marginMode === 'isolated' ? ISOLATED : CROSSED;
  return {
    refuse: unpriced,
    scope: () => marginMode,
    place: (transport, order, options) => call(transport, place, order, options),
    sources: (transport, { symbol }, since, options) => {
      const range = { symbol, startTime: since };
      return {
        open: () => collect(paginate(transport, open, range, options), foundOf),
        others: [() => collect(paginate(transport, history, range, options), foundOf)],
      };
    },
    placeBatch: async (transport, { symbol, orders }, options) =>
      itemsOf(await call(transport, batch, { symbol, orderList: orders }, options)),
    cancel: (transport, { symbol, clientOid = '' }, orderId, options) =>
      call(transport, cancel, orderId === undefined ? { symbol, clientOid } : { symbol, orderId }, options),
    find: async (transport, { symbol }, orderId, options) => {
      // From the day it was made on: an order id begins with no date, so the widest range that one request takes.
      const range = { symbol, orderId, startTime: transport.now() - WIDEST_RANGE_MS };
      const lists = [await call(transport, open, range, options), await call(transport, history, range, options)];
      return lists
        .flatMap(({ orderList }) => orderList ?? [])
        .map(foundOf)
        .find((row) => row.orderId === orderId);
    },
  };
}

function foundOf(row: MarginOrder): FoundOrder {
  const { orderId, clientOid, symbol, side, status, cTime, size: filled, price, baseSize } = row;
  const size = baseSize || row.quoteSize;
  return { orderId, clientOid, symbol, side, createdAt: Number(cTime), state: stateOf(status), filled, price, size };
}
