import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One split or consolidation. */
export interface UtaSplitRecord {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** What happens to the stock, e.g. a split. */
  type: string;
  /** How far it is. */
  status: string;
  /** Ratio in which shares are split. */
  adjustmentRatio: DecimalString;
  /** The first day on which a buyer gets none. */
  exDividendDate: string;
  /** Time zone of the day. */
  exDividendDateTimezone: string;
  /** When trading stops, ms since the epoch. */
  tradingHaltStartTime: TimestampMsString;
  /** When trading goes on, ms since the epoch. */
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
