import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaGetStockEarnings}. */
export interface UtaGetStockEarningsParams {
  /** Code of the stock. */
  code: string;
}

/** What comes back. */
export interface UtaGetStockEarningsResult {
  /** Year that is reported on. */
  fiscalYear: string;
  /** When it must be published, ms since the epoch. */
  publicationDeadline: TimestampMsString;
  /** Whether it is reported, or still a forecast. */
  isActual: boolean;
  /** Earnings a share, in the currency of the stock. */
  eps: DecimalString;
  /** Revenue, in the currency of the stock. */
  revenue: DecimalString;
  /** Earnings before interest and taxes, in the currency of the stock. */
  ebit: DecimalString;
  /** Net income of the parent company, in the currency of the stock. */
  netIncomeParent: DecimalString;
  /** Currency, e.g. `USD`. */
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
