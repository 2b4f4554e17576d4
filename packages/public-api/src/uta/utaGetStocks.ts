import type { Endpoint } from '@bitget-kit/transport';

/** One stock. */
export interface UtaStock {
  /** Symbol of the stock, e.g. `AAPL.US`. */
  symbol: string;
  /** Code of the stock. */
  code: string;
  /** Name of the stock. */
  name: string;
  /** Times of day at which it is traded. */
  tradingPeriod: string[];
  /** Whether it is traded at weekends. */
  weekendTradable: string;
}

/** Parameters of {@link utaGetStocks}. */
export interface UtaGetStocksParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol?: string | undefined;
}

/** One row each. */
export type UtaGetStocksResult = UtaStock[];

/**
 * The tokenised stocks that are traded, with their sessions.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStocks } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStocks, {});
 * console.log(result);
 * ```
 */
export const utaGetStocks: Endpoint<UtaGetStocksParams, UtaGetStocksResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/reality/market/stock-info',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    symbol: 'string',
  },
};
