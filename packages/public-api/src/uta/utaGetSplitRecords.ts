import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One split or consolidation. */
export interface UtaSplitRecord {
  symbol: string;
  type: string;
  status: string;
  adjustmentRatio: DecimalString;
  /** The first day on which a buyer gets none. */
  exDividendDate: string;
  exDividendDateTimezone: string;
  tradingHaltStartTime: TimestampMsString;
  tradingHaltEndTime: TimestampMsString;
}

/** One row each. */
export type UtaGetSplitRecordsResult = UtaSplitRecord[];

/**
 * Splits and consolidations of tokenised stocks, with the time for which trading rests.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 5 requests per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetSplitRecords } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetSplitRecords, {});
 * console.log(result);
 * ```
 */
export const utaGetSplitRecords: Endpoint<Record<never, never>, UtaGetSplitRecordsResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/split-records',
  access: 'public',
  limit: { requests: 5, seconds: 1, scope: 'ip' },
  stability: 'observed',
};
