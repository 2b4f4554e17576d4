import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaGetStockCapitalChange}. */
export interface UtaGetStockCapitalChangeParams {
  /** Code of the stock. */
  code: string;
}

/** What comes back. */
export interface UtaGetStockCapitalChangeResult {
  /** When it was announced, ms since the epoch. */
  announcementDate: TimestampMsString;
  /** When it changed, ms since the epoch. */
  changeDate: TimestampMsString;
  /** Shares in all. */
  totalShares: DecimalString;
  /** Common shares. */
  commonShares: DecimalString;
  /** Preferred shares. */
  preferredShares: DecimalString;
  /** Other shares. */
  otherShares: DecimalString;
  /** What is special about it. */
  specialExplain: string;
  /** Why it changed. */
  changeReason: string;
}

/**
 * How the number of shares of a company changed.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockCapitalChange } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockCapitalChange, { code: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockCapitalChange: Endpoint<
  UtaGetStockCapitalChangeParams,
  UtaGetStockCapitalChangeResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v3/reality/market/share-capital-change',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    code: 'string!',
  },
};
