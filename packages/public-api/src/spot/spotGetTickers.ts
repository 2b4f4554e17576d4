import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link spotGetTickers}. */
export interface SpotGetTickersParams {
  /** Trading pair, e.g. `BTCUSDT`. Left out: all pairs. */
  symbol?: string | undefined;
}

/** One spot pair: prices in quote coin, volumes over the last 24 hours. */
export interface SpotTicker {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Price of the latest trade, in quote coin. */
  lastPr: DecimalString;
  /** Best bid price, in quote coin. */
  bidPr: DecimalString;
  /** Best ask price, in quote coin. */
  askPr: DecimalString;
  /** Amount at the best bid, in base coin. */
  bidSz: DecimalString;
  /** Amount at the best ask, in base coin. */
  askSz: DecimalString;
  /** Highest price of the last 24 hours, in quote coin. */
  high24h: DecimalString;
  /** Lowest price of the last 24 hours, in quote coin. */
  low24h: DecimalString;
  /** Price 24 hours ago, in quote coin. */
  open: DecimalString;
  /** Price at the last midnight, UTC, in quote coin. */
  openUtc: DecimalString;
  /** Change over 24 hours as a fraction: `0.01` is one per cent. */
  change24h: DecimalString;
  /** Change since midnight UTC as a fraction. */
  changeUtc24h: DecimalString;
  /** Volume in base coin. */
  baseVolume: DecimalString;
  /** Volume in quote coin. */
  quoteVolume: DecimalString;
  /** Volume in USDT. */
  usdtVolume: DecimalString;
  /** When the figures were taken, ms since the epoch. */
  ts: TimestampMsString;
}

/** One row per pair. */
export type SpotGetTickersResult = SpotTicker[];

/**
 * Latest prices and 24-hour figures of one spot pair, or of all.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Tickers
 * @example
 * ```ts
 * import { spotGetTickers } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [ticker] = await call(createTransport(), spotGetTickers, { symbol: 'BTCUSDT' });
 * console.log(ticker?.lastPr);
 * ```
 */
export const spotGetTickers: Endpoint<SpotGetTickersParams, SpotGetTickersResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/tickers',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { symbol: 'string' },
};
