import type { DecimalString } from '@bitget-kit/transport';
import type { MarginLoanType } from './MarginLoanType.js';

/** What every order has. */
interface CommonTerms {
  /** What the order does about loans: nothing, borrow what it lacks, repay from what it brings, or both. */
  loanType: MarginLoanType;
  /** Your own id for the order. Always set one: only with it can a lost answer be looked up. */
  clientOid?: string | undefined;
  /** What happens when the order would meet another of the same user. Left out: `none`. */
  stpMode?: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | undefined;
}

/**
 * An order that rests at its price or better.
 *
 * @example
 * ```ts
 * import type { MarginLimitTerms } from '@bitget-kit/private-api/margin';
 *
 * const bid: MarginLimitTerms = {
 *   side: 'buy',
 *   orderType: 'limit',
 *   force: 'post_only',
 *   price: '50000',
 *   baseSize: '0.001',
 *   loanType: 'autoLoan',
 * };
 * ```
 */
export interface MarginLimitTerms extends CommonTerms {
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
  /** At a price of your own, or a better one. */
  orderType: 'limit';
  /** Time in force: until cancelled, maker only, all or nothing, at once or not at all. */
  force: 'gtc' | 'post_only' | 'fok' | 'ioc';
  /** Price in quote coin, a decimal string. */
  price: DecimalString;
  /** Amount in base coin, a decimal string. */
  baseSize: DecimalString;
  /** For market buys only. */
  quoteSize?: undefined;
}

/**
 * An order that buys at once. **Its size is in quote coin.**
 *
 * @example
 * ```ts
 * import type { MarginMarketBuyTerms } from '@bitget-kit/private-api/margin';
 *
 * const spend100Usdt: MarginMarketBuyTerms = {
 *   side: 'buy',
 *   orderType: 'market',
 *   force: 'gtc',
 *   quoteSize: '100',
 *   loanType: 'normal',
 * };
 * ```
 */
export interface MarginMarketBuyTerms extends CommonTerms {
  /** It buys. */
  side: 'buy';
  /** At the price of the market. */
  orderType: 'market';
  /** Without effect on a market order, but required: send `gtc`. */
  force: 'gtc' | 'fok' | 'ioc';
  /** Amount to spend in quote coin, a decimal string: `'100'` spends 100 USDT. */
  quoteSize: DecimalString;
  /** For limit orders and market sells only. */
  baseSize?: undefined;
  /** Market orders have none. */
  price?: undefined;
}

/**
 * An order that sells at once.
 *
 * @example
 * ```ts
 * import type { MarginMarketSellTerms } from '@bitget-kit/private-api/margin';
 *
 * const shortOneTenthBtc: MarginMarketSellTerms = {
 *   side: 'sell',
 *   orderType: 'market',
 *   force: 'gtc',
 *   baseSize: '0.1',
 *   loanType: 'autoLoan',
 * };
 * ```
 */
export interface MarginMarketSellTerms extends CommonTerms {
  /** It sells. */
  side: 'sell';
  /** At the price of the market. */
  orderType: 'market';
  /** Without effect on a market order, but required: send `gtc`. */
  force: 'gtc' | 'fok' | 'ioc';
  /** Amount to sell in base coin, a decimal string. */
  baseSize: DecimalString;
  /** For market buys only. */
  quoteSize?: undefined;
  /** Market orders have none. */
  price?: undefined;
}

/**
 * A margin order without its pair: limit, market buy or market sell.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Cross-Place-Order
 * @example
 * ```ts
 * import type { MarginOrderTerms } from '@bitget-kit/private-api/margin';
 *
 * const order: MarginOrderTerms = {
 *   side: 'buy',
 *   orderType: 'market',
 *   force: 'gtc',
 *   quoteSize: '100',
 *   loanType: 'autoLoan',
 *   clientOid: 'weekly-17',
 * };
 * ```
 */
export type MarginOrderTerms = MarginLimitTerms | MarginMarketBuyTerms | MarginMarketSellTerms;
