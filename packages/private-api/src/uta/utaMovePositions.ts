import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** One order of the move. */
export interface UtaPositionMoveOrder {
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
  /** The exchange’s code; `00000` for success. */
  code: string;
  /** Why, when it failed. */
  msg: string;
}

/** One position to move. */
export interface UtaMovedPosition {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
  /** Amount, in base coin. */
  qty: DecimalString;
}

/** Parameters of {@link utaMovePositions}. */
export interface UtaMovePositionsParams {
  /** Id of the user who gives. */
  fromUid: string;
  /** Id of the user who receives. */
  toUid: string;
  /** Category, in capitals. */
  category: UtaCategory;
  /** The positions. Left out: all. */
  positionList?: readonly UtaMovedPosition[] | undefined;
}

/** What comes back. */
export interface UtaMovePositionsResult {
  /** Orders that close the positions here. */
  closePosition: UtaPositionMoveOrder[];
  /** Orders that open them on the other side. */
  openPosition: UtaPositionMoveOrder[];
}

/**
 * Moves positions between main account and sub-accounts.
 *
 * After a lost answer look at `utaGetPositionMoves` before trying again. Known from other clients only: the
 * documentation has no page, so the types are shallow. For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaMovePositions } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaMovePositions, { fromUid: '1', toUid: '1', category: 'SPOT' });
 * console.log(result);
 * ```
 */
export const utaMovePositions: Endpoint<UtaMovePositionsParams, UtaMovePositionsResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/account/move-positions',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    fromUid: 'string!',
    toUid: 'string!',
    category: 'string!',
    positionList: { items: { symbol: 'string!', side: 'string!', qty: 'decimal!' } },
  },
};
