import {
  type MarginOrder,
  type MarginPlaceCrossOrderParams,
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
import type { Product } from './Product.js';
import { stateOf } from './stateOf.js';

const CROSSED = {
  place: marginPlaceCrossOrder,
  open: marginGetCrossOpenOrders,
  history: marginGetCrossOrderHistory,
  cancel: marginCancelCrossOrder,
};
const ISOLATED = {
  place: marginPlaceIsolatedOrder,
  open: marginGetIsolatedOpenOrders,
  history: marginGetIsolatedOrderHistory,
  cancel: marginCancelIsolatedOrder,
};

/** Margin of the classic account, cross or isolated. No order can be asked for by its id: the lists are all there is. */
export function marginProduct(marginMode: string | undefined): Product<MarginPlaceCrossOrderParams> {
  const { place, open, history, cancel } = marginMode === 'isolated' ? ISOLATED : CROSSED;
  return {
    refuse: () => undefined,
    scope: () => marginMode,
    place: (transport, order, options) => call(transport, place, order, options),
    sources: (transport, { symbol }, since, options) => {
      const range = { symbol, startTime: since };
      return {
        open: () => collect(paginate(transport, open, range, options), foundOf),
        others: [() => collect(paginate(transport, history, range, options), foundOf)],
      };
    },
    cancel: (transport, { symbol, clientOid }, orderId, options) =>
      call(transport, cancel, orderId === undefined ? { symbol, clientOid } : { symbol, orderId }, options),
  };
}

function foundOf({ orderId, clientOid, symbol, side, status, cTime, size }: MarginOrder): FoundOrder {
  return { orderId, clientOid, symbol, side, createdAt: Number(cTime), state: stateOf(status), filled: size };
}
