import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCloseCopyPosition}. */
export interface UtaCloseCopyPositionParams {
  /** Id of the copy project. */
  projectId: string;
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Side of the position. */
  holdSide: 'long' | 'short';
}

/** Nobody has told what it holds. */
export type UtaCloseCopyPositionResult = unknown;

/**
 * Closes a copied position, or a part of it, at market.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaCloseCopyPosition } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCloseCopyPosition, { projectId: '1', symbol: 'BTCUSDT', qty: '0.1', holdSide: 'long' });
 * console.log(result);
 * ```
 */
export const utaCloseCopyPosition: Endpoint<UtaCloseCopyPositionParams, UtaCloseCopyPositionResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/copy/futures/close-positions',
  access: 'private',
  permission: 'trade',
  priority: 'cancel',
  stability: 'observed',
  check: {
    projectId: 'string!',
    symbol: 'string!',
    qty: 'decimal!',
    holdSide: 'string!',
  },
};
