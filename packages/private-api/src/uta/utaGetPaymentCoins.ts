import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface UtaPaymentCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in the coin. */
  size: DecimalString;
  /** Amount, in its coin. */
  amount: DecimalString;
}

/** What comes back. */
export interface UtaGetPaymentCoinsResult {
  /** Coins that can pay. */
  paymentCoinList: UtaPaymentCoin[];
  /** How many coins may be chosen at once. */
  maxSelection: string;
}

/**
 * The coins that you can repay debts with.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get-Payment-Coins
 * @example
 * ```ts
 * import { utaGetPaymentCoins } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetPaymentCoins, {});
 * console.log(result);
 * ```
 */
export const utaGetPaymentCoins: Endpoint<Record<never, never>, UtaGetPaymentCoinsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/payment-coins',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
};
