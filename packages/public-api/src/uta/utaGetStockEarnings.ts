import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaGetStockEarnings}. */
export interface UtaGetStockEarningsParams {
  /** Code of the stock. */
  code: string;
}

/** What comes back. */
export interface UtaGetStockEarningsResult {
  fiscalYear: string;
  publicationDeadline: TimestampMsString;
  isActual: boolean;
  eps: DecimalString;
  revenue: DecimalString;
  ebit: DecimalString;
  netIncomeParent: DecimalString;
  currency: string;
}

/**
 * What a company earned, or is expected to earn.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockEarnings } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockEarnings, { code: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockEarnings: Endpoint<UtaGetStockEarningsParams, UtaGetStockEarningsResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/reality/market/earnings-forecast',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    code: 'string!',
  },
};
