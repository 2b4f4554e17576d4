import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetStockValuation}. */
export interface UtaGetStockValuationParams {
  /** Code of the stock. */
  code: string;
}

/** What comes back. */
export interface UtaGetStockValuationResult {
  /** Ms since the epoch. */
  date: string;
  pb: string;
  pbEd: string;
  pbPd: string;
  pbMrq: string;
  pe: string;
  peLyr: string;
  peTtmEd: string;
  peTtmPd: string;
  ps: string;
  psLyr: string;
  psTtmEd: string;
  psTtmPd: string;
  pcf: string;
  pcfNet: string;
  pcfNetTtmEd: string;
  pcfNetTtmPd: string;
  pcfTtmEd: string;
  pcfTtmPd: string;
  evEbitda: string;
  equityValue: string;
  grossEv: string;
  netEv: string;
  tmvUsd: string;
  cirTmvUsd: string;
  dividendYieldTtm: string;
}

/**
 * Ratios by which a company is valued: price to earnings, to book, to sales, to cash flow.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockValuation } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockValuation, { code: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockValuation: Endpoint<UtaGetStockValuationParams, UtaGetStockValuationResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/reality/market/valuation-indicators',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    code: 'string!',
  },
};
