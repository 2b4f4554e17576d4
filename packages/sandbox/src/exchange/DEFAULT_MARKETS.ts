import type { MarketCategory, MarketRules } from './Market.js';

const usdtPair = (baseCoin: string, pricePrecision: number, quantityPrecision: number, price: number): MarketRules => ({
  symbol: `${baseCoin}USDT`,
  baseCoin,
  quoteCoin: 'USDT',
  pricePrecision,
  quantityPrecision,
  minTradeUSDT: '1',
  price,
});

const future = (
  category: Exclude<MarketCategory, 'SPOT'>,
  [symbol, baseCoin, quoteCoin]: readonly [symbol: string, baseCoin: string, quoteCoin: string],
  [pricePrecision, quantityPrecision, price]: readonly [
    pricePrecision: number,
    quantityPrecision: number,
    price: number,
  ],
): MarketRules => ({
  category,
  symbol,
  baseCoin,
  quoteCoin,
  pricePrecision,
  quantityPrecision,
  minTradeUSDT: '5',
  price,
});

/**
 * The pairs of a sandbox that is not told otherwise. Spot: BTCUSDT, ETHUSDT, SOLUSDT, BGBUSDT. Futures: BTCUSDT, ETHUSDT and
 * SOLUSDT in USDT, BTCPERP in USDC, BTCUSD in BTC.
 *
 * @example
 * ```ts
 * import { createSandbox, DEFAULT_MARKETS } from '@bitget-kit/sandbox';
 *
 * const onlyBitcoin = createSandbox({ markets: DEFAULT_MARKETS.filter(({ symbol }) => symbol === 'BTCUSDT') });
 * ```
 */
export const DEFAULT_MARKETS: readonly MarketRules[] = [
  usdtPair('BTC', 2, 6, 64_000),
  usdtPair('ETH', 2, 4, 3_200),
  usdtPair('SOL', 2, 4, 150),
  usdtPair('BGB', 4, 2, 4),
  future('USDT-FUTURES', ['BTCUSDT', 'BTC', 'USDT'], [1, 4, 64_000]),
  future('USDT-FUTURES', ['ETHUSDT', 'ETH', 'USDT'], [2, 2, 3_200]),
  future('USDT-FUTURES', ['SOLUSDT', 'SOL', 'USDT'], [3, 1, 150]),
  future('USDC-FUTURES', ['BTCPERP', 'BTC', 'USDC'], [1, 4, 64_000]),
  future('COIN-FUTURES', ['BTCUSD', 'BTC', 'USD'], [1, 3, 64_000]),
];
