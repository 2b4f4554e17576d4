import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One position. */
export interface UtaCopyPosition {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** Size of the position, in base coin. */
  total: DecimalString;
  /** E.g. `20`. */
  leverage: string;
  /** Average entry price, in quote coin. */
  avgPrice: DecimalString;
  /** Isolated or cross margin. */
  marginMode: string;
  /** One position a contract, or one for each side. */
  holdMode: string;
  /** Ms since the epoch. */
  createdTime: TimestampMsString;
  /** Id of the position. */
  positionId: string;
}

/** Parameters of {@link utaGetCopyPositions}. */
export interface UtaGetCopyPositionsParams {
  /** Id of the copy project. */
  projectId: string;
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** Side of the position. */
  posSide?: 'long' | 'short' | undefined;
}

/** What comes back. */
export interface UtaGetCopyPositionsResult {
  /** The rows. */
  list: UtaCopyPosition[];
}

/**
 * The open positions of a copy project.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCopyPositions } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyPositions, { projectId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetCopyPositions: Endpoint<UtaGetCopyPositionsParams, UtaGetCopyPositionsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/copy/futures/current-positions',
  access: 'private',
  permission: 'read',
  stability: 'observed',
  check: {
    projectId: 'string!',
    symbol: 'string',
    posSide: 'string',
  },
};
