import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** One move. */
export interface UtaPositionMove {
  category: UtaCategory | (string & {});
  fromUid: string;
  toUid: string;
  orderId: string;
  openExecId: string;
  closeExecId: string;
  symbol: string;
  posSide: 'long' | 'short' | (string & {});
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Price, in quote coin. */
  price: DecimalString;
  status: 'processing' | 'completed' | 'failed' | (string & {});
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
}

/** Parameters of {@link utaGetPositionMoves}. */
export interface UtaGetPositionMovesParams {
  category: UtaCategory;
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetPositionMovesResult {
  list: UtaPositionMove[];
  /** What the answer before gave, to go on from there. */
  cursor: string;
}

/**
 * Positions that were moved between accounts.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetPositionMoves } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetPositionMoves, { category: 'SPOT' });
 * console.log(result);
 * ```
 */
export const utaGetPositionMoves: PagedEndpoint<
  UtaGetPositionMovesParams,
  UtaGetPositionMovesResult,
  'read',
  UtaPositionMove
> = {
  method: 'GET',
  path: '/api/v3/account/move-position-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    category: 'string!',
    symbol: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'string',
    cursor: 'string',
  },
};
