import type { Endpoint } from '@bitget-kit/transport';

/** One day that differs. */
export interface UtaStockCalendarDay {
  /** Your words to the other side. */
  remark: string;
  /** When it begins, in `timeZone`. */
  startTime: string;
  /** When it ends, in `timeZone`. */
  endTime: string;
}

/** What comes back. */
export interface UtaGetStockCalendarResult {
  /** Time zone of the times. */
  timeZone: string;
  /** Days that differ from the rule. */
  specificConfig: UtaStockCalendarDay[];
  /** The rule: which days, and which hours. */
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
