import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One CFD. */
export interface UtaCfdTicker {
  /** Symbol of the CFD, as the exchange writes it. */
  symbol: string;
  /** Change since the day opened. */
  openPriceChange: DecimalString;
  /** Highest price of the day. */
  highPrice: DecimalString;
  /** Lowest price of the day. */
  lowPrice: DecimalString;
  /** When the prices were quoted, ms since the epoch. */
  quoteTime: TimestampMsString;
}

/** Parameters of {@link utaGetCfdTickers}. */
export interface UtaGetCfdTickersParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
}

/** One row each. */
export type UtaGetCfdTickersResult = UtaCfdTicker[];

/**
 * Prices of CFDs over the day.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCfdTickers } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCfdTickers, {});
 * console.log(result);
 * ```
 */
export const utaGetCfdTickers: Endpoint<UtaGetCfdTickersParams, UtaGetCfdTickersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/cfd/market/tickers',
  access: 'private',
  permission: 'read',
  stability: 'observed',
  check: {
    symbol: 'string',
  },
};
