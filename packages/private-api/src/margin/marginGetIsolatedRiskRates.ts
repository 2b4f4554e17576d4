import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';

/** One pair. */
export interface MarginIsolatedRiskRate {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Debt and margin needed against what is there: at `1` the account is liquidated. */
  riskRateRatio: DecimalString;
}

/** Parameters of {@link marginGetIsolatedRiskRates}. */
export interface MarginGetIsolatedRiskRatesParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** Page, from 1 on. Left out: 1. */
  pageNum?: number | string | undefined;
  /** Rows a page, up to 500. Left out: 100. */
  pageSize?: number | string | undefined;
}

/** One row each. */
export type MarginGetIsolatedRiskRatesResult = MarginIsolatedRiskRate[];

/**
 * How near your isolated margin accounts are to liquidation, by pair.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/account/Isolated-Risk-Rate
 * @example
 * ```ts
 * import { marginGetIsolatedRiskRates } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetIsolatedRiskRates, {});
 * console.log(result);
 * ```
 */
export const marginGetIsolatedRiskRates: PagedEndpoint<
  MarginGetIsolatedRiskRatesParams,
  MarginGetIsolatedRiskRatesResult,
  'read',
  MarginIsolatedRiskRate
> = {
  method: 'GET',
  path: '/api/v2/margin/isolated/account/risk-rate',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNum', size: 'pageSize', defaultSize: 100, maxSize: 500 },
  check: {
    symbol: 'string',
    pageNum: 'integer',
    pageSize: 'integer',
  },
};
