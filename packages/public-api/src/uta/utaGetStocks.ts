import type { Endpoint } from '@bitget-kit/transport';

/** One stock. */
export interface UtaStock {
  symbol: string;
  /** Code of the stock. */
  code: string;
  name: string;
  tradingPeriod: string[];
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
