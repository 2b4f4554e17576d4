import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaGetStockValuation}. */
export interface UtaGetStockValuationParams {
  /** Code of the stock. */
  code: string;
}

/** What comes back. */
export interface UtaGetStockValuationResult {
  /** Ms since the epoch. */
  date: TimestampMsString;
  pb: DecimalString;
  pbEd: DecimalString;
  pbPd: DecimalString;
  pbMrq: DecimalString;
  pe: DecimalString;
  peLyr: DecimalString;
  peTtmEd: DecimalString;
  peTtmPd: DecimalString;
  ps: DecimalString;
  psLyr: DecimalString;
  psTtmEd: DecimalString;
  psTtmPd: DecimalString;
  pcf: DecimalString;
  pcfNet: DecimalString;
  pcfNetTtmEd: DecimalString;
  pcfNetTtmPd: DecimalString;
  pcfTtmEd: DecimalString;
  pcfTtmPd: DecimalString;
  evEbitda: DecimalString;
  equityValue: DecimalString;
  grossEv: DecimalString;
  netEv: DecimalString;
  tmvUsd: DecimalString;
  cirTmvUsd: DecimalString;
  dividendYieldTtm: DecimalString;
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
