import type { DecimalString } from '@bitget-kit/transport';

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
  locked: DecimalString;
  /** Amount available in the account. */
  available: DecimalString;
  /** Most that can be used to open positions on cross margin. */
  crossedMaxAvailable: DecimalString;
  /** Most that can be used to open positions on isolated margin. */
  isolatedMaxAvailable: DecimalString;
  /** Most that can be transferred out. */
  maxTransferOut: DecimalString;
  /** Equity: balance and unrealised profit or loss at mark price. */
  accountEquity: DecimalString;
  /** Equity in USDT. */
  usdtEquity: DecimalString;
  /** Equity in BTC. */
  btcEquity: DecimalString;
  /** Risk rate of cross margin as a fraction; positions are liquidated when it reaches one. */
  crossedRiskRate: DecimalString;
  /** Profit or loss not yet realised; may be empty. */
  unrealizedPL: DecimalString | null;
  /** Trading bonus, in the coin. */
  coupon: DecimalString;
  /** The part of `unrealizedPL` on cross margin. */
  crossedUnrealizedPL: DecimalString | null;
  /** The part of `unrealizedPL` on isolated margin. */
  isolatedUnrealizedPL: DecimalString | null;
  /** Futures bonus. Not in the documentation; two other clients see it. */
  grant?: DecimalString | undefined;
  /** Whether one coin is margin, or several. */
  assetMode: 'single' | 'union' | (string & {});
}
