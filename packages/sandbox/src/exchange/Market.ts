/**
 * The rules of a spot pair, and where its made-up price begins.
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
}

/** A pair with its units: a tick is the step of its price, a lot the step of its size. */
export interface Market extends MarketRules {
  /** The value of one lot at a price of one tick, in units of 1e-18. */
  readonly tickLot: bigint;
  /** One lot in units of 1e-18. */
  readonly lot: bigint;
  readonly minValue: bigint;
}
