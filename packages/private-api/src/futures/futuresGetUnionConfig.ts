import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface FuturesGetUnionConfigResult {
  /** Initial margin. */
  imr: DecimalString;
  /** Maintenance margin. */
  mmr: DecimalString;
  /** The most that may be moved by one user. */
  individualLimit: DecimalString;
  /** As a fraction. */
  individualLimitRatio: DecimalString;
}

/**
 * What futures with several coins as margin need, and what one user may move.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Union-Config
 * @example
 * ```ts
 * import { futuresGetUnionConfig } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetUnionConfig, {});
 * console.log(result);
 * ```
 */
export const futuresGetUnionConfig: Endpoint<Record<never, never>, FuturesGetUnionConfigResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/account/union-config',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
};
