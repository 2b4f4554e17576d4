import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaGetStockSuspension}. */
export interface UtaGetStockSuspensionParams {
  /** Code of the stock. */
  code: string;
}

/** What comes back. */
export interface UtaGetStockSuspensionResult {
  /** Code of the stock. */
  code: string;
  /** Name of the stock. */
  name: string;
  /** Day on which trading stopped, ms since the epoch. */
  suspensionDate: TimestampMsString;
  /** Time at which trading stopped. */
  suspensionTime: string;
  /** Why it stopped. */
  suspensionReason: string;
  /** Last price before, in the currency of the stock. */
  suspensionPrice: DecimalString;
  /** Day on which trading goes on, ms since the epoch. */
  resumptionDate: TimestampMsString;
  /** Time from which there are quotes again. */
  resumptionQuoteTime: string;
  /** Time from which there is trading again. */
  resumptionTradingTime: string;
}

/**
 * When and why a stock was suspended, and when it is traded again.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockSuspension } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockSuspension, { code: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockSuspension: Endpoint<UtaGetStockSuspensionParams, UtaGetStockSuspensionResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/reality/market/suspension-resumption-info',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    code: 'string!',
  },
};
