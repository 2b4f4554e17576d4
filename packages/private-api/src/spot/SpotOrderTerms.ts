import type { DecimalString } from '@bitget-kit/transport';

/**
 * Take-profit and stop-loss that are attached to an order and start once it fills.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Place-Order
 * @example
 * ```ts
 * import type { SpotOrderPresets } from '@bitget-kit/private-api/spot';
 *
 * // The take-profit rests as a limit order, the stop-loss executes at market.
 * const exits: SpotOrderPresets = {
 *   presetTakeProfitPrice: '70000',
 *   executeTakeProfitPrice: '69900',
 *   presetStopLossPrice: '45000',
 * };
 * ```
 */
export interface SpotOrderPresets {
  /** Price that triggers the take-profit, in quote coin. */
  presetTakeProfitPrice?: DecimalString | undefined;
  /** Limit price of the take-profit; left out, it executes at market. */
  executeTakeProfitPrice?: DecimalString | undefined;
  /** Price that triggers the stop-loss, in quote coin. */
  presetStopLossPrice?: DecimalString | undefined;
  /** Limit price of the stop-loss; left out, it executes at market. */
  executeStopLossPrice?: DecimalString | undefined;
}

/**
 * An order that rests at its price or better.
 *
 * @example
 * ```ts
 * import type { SpotLimitTerms } from '@bitget-kit/private-api/spot';
 *
 * const rest: SpotLimitTerms = { side: 'buy', orderType: 'limit', force: 'post_only', price: '50000', size: '0.001' };
 * ```
 */
export interface SpotLimitTerms extends CommonTerms {
  /** At a price of your own, or a better one. */
  orderType: 'limit';
  /** Time in force: until cancelled, maker only, all or nothing, at once or not at all. */
  force: 'gtc' | 'post_only' | 'fok' | 'ioc';
  /** Price in quote coin, a decimal string. */
  price: DecimalString;
  /** Amount in base coin, a decimal string. */
  size: DecimalString;
}

/**
 * An order that takes what the book offers. **The size of a buy is in quote coin, that of a sell in base coin.**
 *
 * @example
 * ```ts
 * import type { SpotMarketTerms } from '@bitget-kit/private-api/spot';
 *
 * const spend100Usdt: SpotMarketTerms = { side: 'buy', orderType: 'market', force: 'gtc', size: '100' };
 * const sellOneTenthBtc: SpotMarketTerms = { side: 'sell', orderType: 'market', force: 'gtc', size: '0.1' };
 * ```
 */
export interface SpotMarketTerms extends CommonTerms {
  /** At the price of the market. */
  orderType: 'market';
  /**
   * Without effect on a market order. Its page nevertheless lists it as required, and one client found that it is: send
   * `gtc`.
   */
  force?: 'gtc' | 'fok' | 'ioc' | undefined;
  /** Market orders have none. */
  price?: undefined;
  /** **Quote** coin for a buy (`'100'` spends 100 USDT), **base** coin for a sell. A decimal string. */
  size: DecimalString;
}

/** What every order has. */
interface CommonTerms {
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
  /** What happens when the order would meet another of the same user. Left out: `none`. */
  stpMode?: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | undefined;
}

/**
 * An ordinary order, limit or market, without its pair.
 *
 * @see https://www.bitget.com/api-doc/spot/trade/Place-Order
 * @example
 * ```ts
 * import type { SpotOrderTerms } from '@bitget-kit/private-api/spot';
 *
 * const spend100Usdt: SpotOrderTerms = {
 *   side: 'buy',
 *   orderType: 'market',
 *   force: 'gtc',
 *   size: '100',
 *   clientOid: 'weekly-17',
 * };
 * ```
 */
export type SpotOrderTerms = (SpotLimitTerms | SpotMarketTerms) &
  SpotOrderPresets & {
    /**
     * Your own id for the order: up to 32 of `A-Z a-z 0-9 _ -`. Always set one: only with it can a lost answer be
     * looked up.
     */
    clientOid?: string | undefined;
  };
