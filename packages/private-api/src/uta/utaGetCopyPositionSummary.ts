import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One position. */
export interface UtaCopyLeadPosition {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Side of the position. */
  holdSide: 'long' | 'short' | (string & {});
  /** Size of the position, in base coin. */
  holdSize: DecimalString;
  /** Average entry price, in quote coin. */
  avgPrice: DecimalString;
  /** Mark price, in quote coin. */
  markPrice: DecimalString;
  /** Price at which it is liquidated, in quote coin. */
  liqPrice: DecimalString;
  /** E.g. `20`. */
  leverage: string;
  /** Isolated or cross margin. */
  marginMode: string;
  /** Margin of the position, in the margin coin. */
  margin: DecimalString;
  /** Value of the position, in quote coin. */
  positionValue: DecimalString;
  /** Unrealised profit, in the margin coin. */
  unrealizedPnl: DecimalString;
  /** Profit that was made, in the margin coin. */
  realizedPnl: DecimalString;
  /** Return on what was invested. */
  roi: DecimalString;
}

/** One row each. */
export type UtaGetCopyPositionSummaryResult = UtaCopyLeadPosition[];

/**
 * The positions that others copy from you.
 *
 * For traders whom others copy. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetCopyPositionSummary } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyPositionSummary, {});
 * console.log(result);
 * ```
 */
export const utaGetCopyPositionSummary: Endpoint<Record<never, never>, UtaGetCopyPositionSummaryResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/copy/futures/position-summary',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
