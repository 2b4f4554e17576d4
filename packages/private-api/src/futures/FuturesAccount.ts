/**
 * The money of one margin coin in the futures account, in that coin unless said otherwise. An empty string or `null`
 * means no value.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Get-Account-List
 * @example
 * ```ts
 * import type { FuturesAccount } from '@bitget-kit/private-api/futures';
 *
 * const isEmpty = (account: FuturesAccount): boolean => Number(account.accountEquity) === 0;
 * ```
 */
export interface FuturesAccount {
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Amount locked by open orders and closing positions. */
  locked: string;
  /** Amount available in the account. */
  available: string;
  /** Most that can be used to open positions on cross margin. */
  crossedMaxAvailable: string;
  /** Most that can be used to open positions on isolated margin. */
  isolatedMaxAvailable: string;
  /** Most that can be transferred out. */
  maxTransferOut: string;
  /** Equity: balance and unrealised profit or loss at mark price. */
  accountEquity: string;
  /** Equity in USDT. */
  usdtEquity: string;
  /** Equity in BTC. */
  btcEquity: string;
  /** Risk rate of cross margin as a fraction; positions are liquidated when it reaches one. */
  crossedRiskRate: string;
  /** Profit or loss not yet realised; may be empty. */
  unrealizedPL: string | null;
  /** Trading bonus. */
  coupon: string;
  /** The part of `unrealizedPL` on cross margin. */
  crossedUnrealizedPL: string | null;
  /** The part of `unrealizedPL` on isolated margin. */
  isolatedUnrealizedPL: string | null;
  /** Whether one coin is margin, or several. */
  assetMode: 'single' | 'union' | (string & {});
}
