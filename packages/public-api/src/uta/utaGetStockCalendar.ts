import type { Endpoint } from '@bitget-kit/transport';

/** One day that differs. */
export interface UtaStockCalendarDay {
  /** Your words to the other side. */
  remark: string;
  /** From this time on, ms. */
  startTime: string;
  /** Up to this time, ms. */
  endTime: string;
}

/** What comes back. */
export interface UtaGetStockCalendarResult {
  timeZone: string;
  specificConfig: UtaStockCalendarDay[];
  regularConfig: string[];
}

/**
 * When stocks are traded: the regular hours, and the days that differ.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockCalendar } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockCalendar, {});
 * console.log(result);
 * ```
 */
export const utaGetStockCalendar: Endpoint<Record<never, never>, UtaGetStockCalendarResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/reality/market/calendar',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  stability: 'observed',
};
