import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaRepay}. */
export interface UtaRepayParams {
  /** Coins that are owed. */
  repayableCoinList: readonly string[];
  /** Coins that pay. */
  paymentCoinList: readonly string[];
}

/** What comes back. */
export interface UtaRepayResult {
  /** Whether it was done. */
  result: 'YES' | 'NO' | (string & {});
  /** Amount that was repaid, in the coin that was borrowed. */
  repayAmount: DecimalString;
}

/**
 * Repays debts of some coins with other coins.
 *
 * After a lost answer look at `utaGetRepayableCoins` before trying again. For unified accounts: a classic one gets
 * 40084.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Repay
 * @example
 * ```ts
 * import { utaRepay } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaRepay, { repayableCoinList: ['USDT'], paymentCoinList: ['BTC'] });
 * console.log(result);
 * ```
 */
export const utaRepay: Endpoint<UtaRepayParams, UtaRepayResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/account/repay',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  check: {
    repayableCoinList: { items: 'string', required: true },
    paymentCoinList: { items: 'string', required: true },
  },
};
