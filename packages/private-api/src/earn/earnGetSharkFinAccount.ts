import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface EarnGetSharkFinAccountResult {
  /** What is subscribed, in BTC. */
  btcSubscribeAmount: DecimalString;
  /** What is subscribed, in USDT. */
  usdtSubscribeAmount: DecimalString;
  /** What was ever subscribed, in BTC. */
  btcHistoricalAmount: DecimalString;
  /** What was ever subscribed, in USDT. */
  usdtHistoricalAmount: DecimalString;
  /** Earned in all, in BTC. */
  btcTotalEarning: DecimalString;
  /** Earned in all, in USDT. */
  usdtTotalEarning: DecimalString;
}

/**
 * What you hold in shark fin products, and what it earned.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/sharkfin/Shark-Account
 * @example
 * ```ts
 * import { earnGetSharkFinAccount } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSharkFinAccount, {});
 * console.log(result);
 * ```
 */
export const earnGetSharkFinAccount: Endpoint<Record<never, never>, EarnGetSharkFinAccountResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/earn/sharkfin/account',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
};
