/**
 * The kinds of markets, spelled as the exchange's product types.
 *
 * @example
 * ```ts
 * import { DEFAULT_MARKETS, type MarketCategory } from '@bitget-kit/sandbox';
 *
 * const category: MarketCategory = 'USDT-FUTURES';
 * const futures = DEFAULT_MARKETS.filter((market) => market.category === category);
 * ```
 */
export type MarketCategory = 'SPOT' | 'USDT-FUTURES' | 'USDC-FUTURES' | 'COIN-FUTURES';

/**
 * The rules of a pair, and where its made-up price begins.
 *
 * @example
 * ```ts
 * import { createSandbox, type MarketRules } from '@bitget-kit/sandbox';
 *
 * const rules: MarketRules = {
 *   symbol: 'DOGEUSDT', baseCoin: 'DOGE', quoteCoin: 'USDT',
 *   pricePrecision: 5, quantityPrecision: 2, minTradeUSDT: '1', price: 0.2,
 * };
 * const sandbox = createSandbox({ markets: [rules] });
 * ```
 */
export interface MarketRules {
  /** Spot or a kind of futures. Default `SPOT`. */
  readonly category?: MarketCategory | undefined;
  /** Its name, such as `BTCUSDT`. */
  readonly symbol: string;
  /** What is traded. */
  readonly baseCoin: string;
  /** What it is paid with. */
  readonly quoteCoin: string;
  /** Digits of a price after the point. */
  readonly pricePrecision: number;
  /** Digits of a size after the point; with those of the price 18 at most, or amounts would not be exact. */
  readonly quantityPrecision: number;
  /** The smallest value of an order, in quote coin, as a decimal string. */
  readonly minTradeUSDT: string;
  /** Around what price it moves, in quote coin. */
  readonly price: number;
  /**
   * A recorded history to be played instead of a made-up one: CSV with `time,open,high,low,close,volume`, oldest first, at
   * even distances of half a minute at least. Times in ms or seconds since the epoch, volume in base coin. Set the clock into
   * it; after its end the last price stays.
   */
  readonly candles?: string | undefined;
  /** What a maker pays, as a share with six digits at most. Default 0.001 on spot, 0.0002 on futures. */
  readonly makerFeeRate?: string | undefined;
  /** What a taker pays, likewise. Default 0.001 on spot, 0.0006 on futures. */
  readonly takerFeeRate?: string | undefined;
  /** How far above the latest price a limit order may buy, as a share with six digits at most. Default 0.05. */
  readonly buyLimitPriceRatio?: string | undefined;
  /** How far below the latest price a limit order may sell, likewise, up to 1. Default 0.05. */
  readonly sellLimitPriceRatio?: string | undefined;
  /** How many orders of a user may rest on it. Default 200 on spot, 999999 on futures, 400 for unified accounts. */
  readonly maxSymbolOrderNum?: number | undefined;
  /** Futures only: the greatest size of a limit order, in base coin. Default 1000000. */
  readonly maxOrderQty?: string | undefined;
  /** Futures only: the greatest size of a market order, in base coin. Default 1000000. */
  readonly maxMarketOrderQty?: string | undefined;
}

/** A pair with its units: a tick is the step of its price, a lot the step of its size. */
export interface Market extends MarketRules {
  /** Category and symbol: the same symbol may be a spot pair and a future. */
  readonly id: string;
  readonly category: MarketCategory;
  /** What margin, profit and fees of a future are paid in; the quote coin on spot. */
  readonly settleCoin: string;
  /** The value of one lot at a price of one tick, in units of 1e-18. */
  readonly tickLot: bigint;
  /** One lot in units of 1e-18. */
  readonly lot: bigint;
  readonly minValue: bigint;
  /** Fees in millionths. */
  readonly makerFee: bigint;
  readonly takerFee: bigint;
  /** How far from the latest price a limit order may be, in millionths of it. */
  readonly buyLimit: bigint;
  readonly sellLimit: bigint;
  /** The greatest sizes; undefined where there is no such limit. */
  readonly maxLots: bigint | undefined;
  readonly maxMarketLots: bigint | undefined;
}
