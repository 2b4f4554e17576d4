/** Far below the market: it rests in the book. */
export const RESTING_ORDER = {
  symbol: 'BTCUSDT',
  side: 'buy',
  orderType: 'limit',
  force: 'gtc',
  price: '1000',
  size: '0.01',
} as const;
