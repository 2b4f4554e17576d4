import {
  type SpotWithdrawal,
  type SpotWithdrawParams,
  spotGetWithdrawalRecords,
  spotWithdraw,
} from '@bitget-kit/private-api/spot';
import { type UtaWithdrawal, utaGetWithdrawalRecords, utaWithdraw } from '@bitget-kit/private-api/uta';
import { call, paginate } from '@bitget-kit/transport';
import type { FoundOrder } from '../FoundOrder.js';
import { collect } from './collect.js';
import type { Followed } from './Followed.js';
import { stateOfMove } from './stateOfMove.js';

/** A withdrawal from a classic or a unified account: the two take the same words. */
export function withdrawalMove(account: string | undefined): Followed<SpotWithdrawParams, 'withdraw'> {
  const isUnified = account === 'unified';
  return {
    refuse: () => undefined,
    scope: () => account,
    place: (transport, withdrawal, options) =>
      call(transport, isUnified ? utaWithdraw : spotWithdraw, withdrawal, options),
    sources: (transport, { symbol: coin, clientOid }, startTime, options) => {
      const range = { coin, clientOid, startTime, endTime: transport.now() + AHEAD_MS };
      return {
        open: () =>
          isUnified
            ? collect(paginate(transport, utaGetWithdrawalRecords, range, options), foundOf)
            : collect(paginate(transport, spotGetWithdrawalRecords, range, options), foundOf),
        others: [],
      };
    },
  };
}

/** The range must end somewhere, and the local clock may be behind. */
const AHEAD_MS = 3_600_000;

function foundOf(row: SpotWithdrawal | UtaWithdrawal): FoundOrder {
  const { orderId, clientOid, coin, status, size } = row;
  const createdAt = Number('cTime' in row ? row.cTime : row.createdTime);
  const state = stateOfMove(status);
  const filled = state === 'filled' ? size : '0';
  return {
    orderId,
    clientOid,
    symbol: coin,
    side: 'withdraw',
    createdAt,
    state,
    filled,
    price: '',
    size,
  };
}
