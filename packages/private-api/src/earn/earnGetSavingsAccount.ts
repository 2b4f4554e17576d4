import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface EarnGetSavingsAccountResult {
  /** What is held, in BTC. */
  btcAmount: DecimalString;
  /** What is held, in USDT. */
  usdtAmount: DecimalString;
  /** Earned in a day, in BTC. */
  btc24hEarning: DecimalString;
  /** Earned in a day, in USDT. */
  usdt24hEarning: DecimalString;
  /** Earned in all, in BTC. */
  btcTotalEarning: DecimalString;
  /** Earned in all, in USDT. */
  usdtTotalEarning: DecimalString;
}

/**
 * What you hold in savings, and what it earned.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/savings/Savings-Account
 * @example
 * ```ts
 * import { earnGetSavingsAccount } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSavingsAccount, {});
 * console.log(result);
 * ```
 */
export const earnGetSavingsAccount: Endpoint<Record<never, never>, EarnGetSavingsAccountResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/earn/savings/account',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
};
