import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetStockCompany}. */
export interface UtaGetStockCompanyParams {
  /** Code of the stock. */
  code: string;
}

/** What comes back. */
export interface UtaGetStockCompanyResult {
  /** Code of the stock. */
  code: string;
  /** Name of the company. */
  name: string;
  /** Price against earnings. */
  peRatio: DecimalString;
  /** Price against book value. */
  pbRatio: DecimalString;
  /** What the company is worth at its price. */
  marketCap: DecimalString;
  /** Highest price of 52 weeks. */
  high52Week: DecimalString;
  /** Lowest price of 52 weeks. */
  low52Week: DecimalString;
  /** Shares in all. */
  totalShares: DecimalString;
  /** When it was first traded. */
  listingDate: string;
  /** How many work there. */
  employees: DecimalString;
  /** Where it sits. */
  companyAddress: string;
}

/**
 * A company behind a tokenised stock, with its key figures.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockCompany } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockCompany, { code: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockCompany: Endpoint<UtaGetStockCompanyParams, UtaGetStockCompanyResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/reality/market/company-overview',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    code: 'string!',
  },
};
