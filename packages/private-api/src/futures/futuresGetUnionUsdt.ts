import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface FuturesGetUnionUsdtResult {
  /** In USDT. */
  usdtAmount: DecimalString;
}

/**
 * How much USDT must be there before one coin can be the margin again.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Switch-Union-USDT
 * @example
 * ```ts
 * import { futuresGetUnionUsdt } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetUnionUsdt, {});
 * console.log(result);
 * ```
 */
export const futuresGetUnionUsdt: Endpoint<Record<never, never>, FuturesGetUnionUsdtResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/mix/account/switch-union-usdt',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
};
