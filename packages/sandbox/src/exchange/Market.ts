import { parseUnits, SCALE } from './amount.js';

/** The rules of a spot pair, and where its made-up price begins. */
export interface MarketRules {
  readonly symbol: string;
  readonly baseCoin: string;
  readonly quoteCoin: string;
  /** Digits of a price after the point. */
  readonly pricePrecision: number;
  /** Digits of a size after the point. */
  readonly quantityPrecision: number;
  /** The smallest value of an order, in quote coin. */
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

/** The pairs of a sandbox that is not told otherwise. */
export const DEFAULT_MARKETS: readonly MarketRules[] = [
  {
    symbol: 'BTCUSDT',
    baseCoin: 'BTC',
    quoteCoin: 'USDT',
    pricePrecision: 2,
    quantityPrecision: 6,
    minTradeUSDT: '1',
    price: 64_000,
  },
  {
    symbol: 'ETHUSDT',
    baseCoin: 'ETH',
    quoteCoin: 'USDT',
    pricePrecision: 2,
    quantityPrecision: 4,
    minTradeUSDT: '1',
    price: 3_200,
  },
  {
    symbol: 'SOLUSDT',
    baseCoin: 'SOL',
    quoteCoin: 'USDT',
    pricePrecision: 2,
    quantityPrecision: 4,
    minTradeUSDT: '1',
    price: 150,
  },
  {
    symbol: 'BGBUSDT',
    baseCoin: 'BGB',
    quoteCoin: 'USDT',
    pricePrecision: 4,
    quantityPrecision: 2,
    minTradeUSDT: '1',
    price: 4,
  },
];

/** Works out the units of a pair. Its precisions may have 18 digits together, or amounts would not be exact. */
export function createMarket(rules: MarketRules): Market {
  const { pricePrecision, quantityPrecision, minTradeUSDT } = rules;
  return {
    ...rules,
    tickLot: 10n ** BigInt(SCALE - pricePrecision - quantityPrecision),
    lot: 10n ** BigInt(SCALE - quantityPrecision),
    minValue: parseUnits(minTradeUSDT) ?? 0n,
  };
}
