import type { MarketRules } from './Market.js';

const usdtPair = (baseCoin: string, pricePrecision: number, quantityPrecision: number, price: number): MarketRules => ({
  symbol: `${baseCoin}USDT`,
  baseCoin,
  quoteCoin: 'USDT',
  pricePrecision,
  quantityPrecision,
  minTradeUSDT: '1',
  price,
});

/**
 * The pairs of a sandbox that is not told otherwise: BTCUSDT, ETHUSDT, SOLUSDT, BGBUSDT.
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
];
