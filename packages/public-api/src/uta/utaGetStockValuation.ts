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
  /** Price against book value. */
  pb: DecimalString;
  /** Price against book value; what `Ed` stands for no client says. */
  pbEd: DecimalString;
  /** Price against book value; what `Pd` stands for no client says. */
  pbPd: DecimalString;
  /** Price against book value of the latest quarter. */
  pbMrq: DecimalString;
  /** Price against earnings. */
  pe: DecimalString;
  /** Price against earnings of the last year. */
  peLyr: DecimalString;
  /** Price against earnings of twelve months; what `Ed` stands for no client says. */
  peTtmEd: DecimalString;
  /** Price against earnings of twelve months; what `Pd` stands for no client says. */
  peTtmPd: DecimalString;
  /** Price against sales. */
  ps: DecimalString;
  /** Price against sales of the last year. */
  psLyr: DecimalString;
  /** Price against sales of twelve months; what `Ed` stands for no client says. */
  psTtmEd: DecimalString;
  /** Price against sales of twelve months; what `Pd` stands for no client says. */
  psTtmPd: DecimalString;
  /** Price against cash flow. */
  pcf: DecimalString;
  /** Price against net cash flow. */
  pcfNet: DecimalString;
  /** Price against net cash flow of twelve months; what `Ed` stands for no client says. */
  pcfNetTtmEd: DecimalString;
  /** Price against net cash flow of twelve months; what `Pd` stands for no client says. */
  pcfNetTtmPd: DecimalString;
  /** Price against cash flow of twelve months; what `Ed` stands for no client says. */
  pcfTtmEd: DecimalString;
  /** Price against cash flow of twelve months; what `Pd` stands for no client says. */
  pcfTtmPd: DecimalString;
  /** Value of the company against earnings before interest, taxes and depreciation. */
  evEbitda: DecimalString;
  /** Value of the shares. */
  equityValue: DecimalString;
  /** Value of the company; how the exchange reckons `gross` no client says. */
  grossEv: DecimalString;
  /** Value of the company; how the exchange reckons `net` no client says. */
  netEv: DecimalString;
  /** Value of all shares, in US dollars. */
  tmvUsd: DecimalString;
  /** Value of the shares that are traded, in US dollars. */
  cirTmvUsd: DecimalString;
  /** Dividends of twelve months against the price, in per cent. */
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
