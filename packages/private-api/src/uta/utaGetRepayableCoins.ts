import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface UtaRepayableCoin {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in the coin. */
  size: DecimalString;
  /** Amount, in its coin. */
  amount: DecimalString;
}

/** What comes back. */
export interface UtaGetRepayableCoinsResult {
  /** Coins that are owed. */
  repayableCoinList: UtaRepayableCoin[];
  /** How many coins may be chosen at once. */
  maxSelection: string;
}

/**
 * The coins that you owe.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Get-Repayable-Coins
 * @example
 * ```ts
 * import { utaGetRepayableCoins } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetRepayableCoins, {});
 * console.log(result);
 * ```
 */
export const utaGetRepayableCoins: Endpoint<Record<never, never>, UtaGetRepayableCoinsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/repayable-coins',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
};
