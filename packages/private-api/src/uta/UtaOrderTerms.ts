import type { DecimalString } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** What every order has. */
interface CommonTerms {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** The direction of the order itself, in hedge mode too: a long is opened with `buy` and closed with `sell`. */
  side: 'buy' | 'sell';
  /**
   * Amount, a decimal string. **A spot market buy: in QUOTE coin**, `'100'` on `BTCUSDT` spends 100 USDT. All others:
   * in base coin. The documentation does not say what holds for a market buy on margin.
   */
  qty: DecimalString;
  /**
   * Your own id for the order: up to 32 of `A-Z a-z 0-9 . : / _ -`. Always set one: only with it can a lost answer be
   * looked up.
   */
  clientOid?: string | undefined;
  /** What happens when the order would meet another of the same user. Left out: `none`. */
  stpMode?: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | undefined;
}

/** An order that rests at its price or better. */
interface LimitTerms {
  /** At a price of your own, or a better one. */
  orderType: 'limit';
  /** Price in quote coin, a decimal string; `utaGetInstruments` gives the steps. */
  price: DecimalString;
  /** Until cancelled, maker only, all or nothing, at once or not at all. Left out: `gtc`. */
  timeInForce?: 'gtc' | 'post_only' | 'fok' | 'ioc' | undefined;
}

/** An order that takes what the book offers. */
interface MarketTerms {
  /** At the price of the market. */
  orderType: 'market';
  /** Not used by market orders. */
  price?: undefined;
  /** Not used by market orders. */
  timeInForce?: undefined;
}

/**
 * An order for coins, from the balance or, in `MARGIN`, with coins that the exchange lends by itself.
 *
 * @example
 * ```ts
 * import type { UtaSpotOrderTerms } from '@bitget-kit/private-api/uta';
 *
 * const spend100Usdt: UtaSpotOrderTerms = {
 *   category: 'SPOT',
 *   symbol: 'BTCUSDT',
 *   side: 'buy',
 *   orderType: 'market',
 *   qty: '100',
 * };
 * ```
 */
export type UtaSpotOrderTerms = CommonTerms &
  (LimitTerms | MarketTerms) & {
    /** Category, in capitals. */
    category: 'SPOT' | 'MARGIN';
    /** Only for futures. */
    posSide?: undefined;
    /** Only for futures. */
    reduceOnly?: undefined;
  };

/**
 * A futures order of an account in hedge mode: `posSide` names the position, `side` opens or closes it. A wrong or
 * missing `posSide` is refused (25236).
 *
 * @example
 * ```ts
 * import type { UtaHedgeOrderTerms } from '@bitget-kit/private-api/uta';
 *
 * const closeLong: UtaHedgeOrderTerms = {
 *   category: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   posSide: 'long',
 *   side: 'sell',
 *   orderType: 'market',
 *   qty: '0.01',
 * };
 * ```
 */
export type UtaHedgeOrderTerms = CommonTerms &
  (LimitTerms | MarketTerms) & {
    /** Category, in capitals. */
    category: UtaFuturesCategory;
    /** The position that the order belongs to. */
    posSide: 'long' | 'short';
    /** Only in one-way mode. */
    reduceOnly?: undefined;
  };

/**
 * A futures order of an account in one-way mode. `reduceOnly` keeps it from turning the position round.
 *
 * @example
 * ```ts
 * import type { UtaOneWayOrderTerms } from '@bitget-kit/private-api/uta';
 *
 * const reduce: UtaOneWayOrderTerms = {
 *   category: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   side: 'sell',
 *   reduceOnly: 'yes',
 *   orderType: 'market',
 *   qty: '0.01',
 * };
 * ```
 */
export type UtaOneWayOrderTerms = CommonTerms &
  (LimitTerms | MarketTerms) & {
    /** Category, in capitals. */
    category: UtaFuturesCategory;
    /** Whether the order may only shrink the position. Left out: `no`. */
    reduceOnly?: 'yes' | 'no' | undefined;
    /** Only in hedge mode. */
    posSide?: undefined;
  };

/**
 * An order of a unified account. Which form a futures order takes depends on the account's position mode: `holdMode` of
 * `utaGetSettings` tells.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Place-Order
 * @example
 * ```ts
 * import type { UtaOrderTerms } from '@bitget-kit/private-api/uta';
 *
 * const rest: UtaOrderTerms = {
 *   category: 'SPOT',
 *   symbol: 'BTCUSDT',
 *   side: 'buy',
 *   orderType: 'limit',
 *   timeInForce: 'post_only',
 *   price: '50000',
 *   qty: '0.001',
 * };
 * ```
 */
export type UtaOrderTerms = UtaSpotOrderTerms | UtaHedgeOrderTerms | UtaOneWayOrderTerms;
