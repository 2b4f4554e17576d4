import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface UtaDeltaPosition {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Size of the position against its bound. */
  positionRatio: DecimalString;
}

/** What comes back. */
export interface UtaGetDeltaInfoResult {
  /** Delta against equity. */
  deltaEquityRatio: DecimalString;
  /** Bound of `deltaEquityRatio`. */
  deltaThreshold: DecimalString;
  /** Bound of `positionRatio`. */
  positionThreshold: DecimalString;
  /** The rows. */
  list: UtaDeltaPosition[];
}

/**
 * How near an account in delta mode is to its limits.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetDeltaInfo } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetDeltaInfo, {});
 * console.log(result);
 * ```
 */
export const utaGetDeltaInfo: Endpoint<Record<never, never>, UtaGetDeltaInfoResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/delta-info',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
