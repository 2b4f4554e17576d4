import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** One move. */
export interface UtaPositionMove {
  /** Category, in capitals. */
  category: UtaCategory | (string & {});
  /** Id of the user who gives. */
  fromUid: string;
  /** Id of the user who receives. */
  toUid: string;
  /** Id of the move. */
  orderId: string;
  /** Id of the fill that opened the position on the other side. */
  openExecId: string;
  /** Id of the fill that closed it here. */
  closeExecId: string;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Price, in quote coin. */
  price: DecimalString;
  /** What became of the move. */
  status: 'processing' | 'completed' | 'failed' | (string & {});
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
}

/** Parameters of {@link utaGetPositionMoves}. */
export interface UtaGetPositionMovesParams {
  /** Category, in capitals. */
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
  /** The rows. */
  list: UtaPositionMove[];
  /** Asks for the next page. */
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
