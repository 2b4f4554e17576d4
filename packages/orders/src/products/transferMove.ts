import {
  type SpotTransferParams,
  type SpotTransferRecord,
  spotGetTransferRecords,
  spotTransfer,
} from '@bitget-kit/private-api/spot';
import { call, paginate } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import { collect } from './collect.js';
import type { Followed } from './Followed.js';
import { stateOfMove } from './stateOfMove.js';

/** A transfer between accounts of a classic user. */
export const transferMove: Followed<SpotTransferParams, 'transfer'> = {
  refuse: () => undefined,
  scope: () => undefined,
  place: async (transport, transfer, options) => {
    const { transferId, clientOid } = await call(transport, spotTransfer, transfer, options);
    return { orderId: transferId, clientOid };
  },
  sources: (transport, { symbol: coin, clientOid }, startTime, options) => ({
    open: () => collect(paginate(transport, spotGetTransferRecords, { coin, clientOid, startTime }, options), foundOf),
    others: [],
  }),
};

function foundOf({ transferId, clientOid, coin, status, size, ts }: SpotTransferRecord): FoundOrder {
  const state = stateOfMove(status);
  const found = { orderId: transferId, clientOid, symbol: coin, side: 'transfer', createdAt: Number(ts) };
  return { ...found, state, filled: state === 'filled' ? size : '0', price: '', size };
}
