import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One kind of account. */
export interface CommonAccountBalance {
  /** `spot`, `futures`, `funding`, `earn`, `bots`, `margin`. */
  accountType: string;
  /** In USDT. */
  usdtBalance: DecimalString;
}

/** One row each. */
export type CommonGetAccountBalancesResult = CommonAccountBalance[];

/**
 * What your accounts are worth, in USDT, one row per kind of account. Without sub-accounts.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/account/All-Account-Balance
 * @example
 * ```ts
 * import { commonGetAccountBalances } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetAccountBalances, {});
 * console.log(result);
 * ```
 */
export const commonGetAccountBalances: Endpoint<Record<never, never>, CommonGetAccountBalancesResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/account/all-account-balance',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
};
