import type { Endpoint } from '@bitget-kit/transport';

/** One candle: when it opened (ms since the epoch), and four prices. */
export type UtaCfdCandle = [time: string, open: string, high: string, low: string, close: string];

/** Parameters of {@link utaGetCfdCandles}. */
export interface UtaGetCfdCandlesParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Length of a candle. */
  interval: '1m' | '15m' | '1h' | '4h' | '1d';
  /** Only those that buy, or that sell. Left out: both. */
  side?: 'buy' | 'sell' | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
}

/** Their order is not promised. */
export type UtaGetCfdCandlesResult = UtaCfdCandle[];

/**
 * Candles of a CFD, of its buying or its selling price.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCfdCandles } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCfdCandles, { symbol: 'BTCUSDT', interval: '1m' });
 * console.log(result);
 * ```
 */
export const utaGetCfdCandles: Endpoint<UtaGetCfdCandlesParams, UtaGetCfdCandlesResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/cfd/market/history-candlestick',
  access: 'private',
  permission: 'read',
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
    interval: 'string!',
    side: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
