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
  name: string;
  suspensionDate: TimestampMsString;
  suspensionTime: string;
  suspensionReason: string;
  suspensionPrice: DecimalString;
  resumptionDate: TimestampMsString;
  resumptionQuoteTime: string;
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
