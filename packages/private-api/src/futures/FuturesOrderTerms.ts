import type { DecimalString } from '@bitget-kit/transport';

/** What every futures order has. */
interface CommonTerms {
  /**
   * One-way mode: the direction of the order. Hedge mode: the direction of the **position**, also when closing. A long
   * is opened and closed with `buy`, a short is opened and closed with `sell`.
   */
  side: 'buy' | 'sell';
  /** Amount in base coin, a decimal string; a multiple of the contract's `sizeMultiplier`. For market orders too. */
  size: DecimalString;
  /**
   * Your own id for the order: up to 32 of `A-Z a-z 0-9 _ -`. Always set one: only with it can a lost answer be looked
   * up.
   */
  clientOid?: string | undefined;
  /** Take-profit that is attached once the order fills: its trigger price. */
  presetStopSurplusPrice?: DecimalString | undefined;
  /** Stop-loss that is attached once the order fills: its trigger price. */
  presetStopLossPrice?: DecimalString | undefined;
  /** What happens when the order would meet another of the same user. Left out: `none`. */
  stpMode?: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | undefined;
}

/** An order that rests at its price or better. */
interface LimitTerms {
  /** At a price of your own, or a better one. */
  orderType: 'limit';
  /** Time in force: until cancelled, maker only, all or nothing, at once or not at all. */
  force: 'gtc' | 'post_only' | 'fok' | 'ioc';
  /** Price in quote coin, a decimal string; the contract's `pricePlace` and `priceEndStep` give the steps. */
  price: DecimalString;
}

/** An order that takes what the book offers. */
interface MarketTerms {
  /** At the price of the market. */
  orderType: 'market';
  /** Not used by market orders. */
  force?: undefined;
  /** Not used by market orders. */
  price?: undefined;
}

/**
 * An order of an account in hedge mode: `tradeSide` says whether it opens or closes. Without it the exchange answers
 * 40774.
 *
 * @example
 * ```ts
 * import type { FuturesHedgeOrderTerms } from '@bitget-kit/private-api/futures';
 *
 * const closeLong: FuturesHedgeOrderTerms = { side: 'buy', tradeSide: 'close', orderType: 'market', size: '0.01' };
 * ```
 */
export type FuturesHedgeOrderTerms = CommonTerms &
  (LimitTerms | MarketTerms) & {
    /** Opens or closes the position that `side` names. */
    tradeSide: 'open' | 'close';
    /** Only in one-way mode. */
    reduceOnly?: undefined;
  };

/**
 * An order of an account in one-way mode. It takes no `tradeSide` (40774); `reduceOnly` keeps it from turning the
 * position round.
 *
 * @example
 * ```ts
 * import type { FuturesOneWayOrderTerms } from '@bitget-kit/private-api/futures';
 *
 * const reduce: FuturesOneWayOrderTerms = { side: 'sell', reduceOnly: 'YES', orderType: 'market', size: '0.01' };
 * ```
 */
export type FuturesOneWayOrderTerms = CommonTerms &
  (LimitTerms | MarketTerms) & {
    /** Whether the order may only shrink the position. Left out: `NO`. */
    reduceOnly?: 'YES' | 'NO' | undefined;
    /** Only in hedge mode. */
    tradeSide?: undefined;
  };

/**
 * An order, without its contract and margin. Which of the two forms is right depends on the account's position mode:
 * `posMode` of `futuresGetAccount` tells.
 *
 * @see https://www.bitget.com/api-doc/contract/trade/Place-Order
 * @example
 * ```ts
 * import type { FuturesOrderTerms } from '@bitget-kit/private-api/futures';
 *
 * const rest: FuturesOrderTerms = { side: 'buy', orderType: 'limit', force: 'post_only', price: '50000', size: '0.01' };
 * ```
 */
export type FuturesOrderTerms = FuturesHedgeOrderTerms | FuturesOneWayOrderTerms;
