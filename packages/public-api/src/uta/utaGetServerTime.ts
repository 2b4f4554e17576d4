import type { Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface UtaGetServerTimeResult {
  /** Ms since the epoch. */
  serverTime: string;
}

/**
 * The time of the exchange. `commonGetServerTime` is the documented way to it, and what `syncClock` uses.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetServerTime } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetServerTime, {});
 * console.log(result);
 * ```
 */
export const utaGetServerTime: Endpoint<Record<never, never>, UtaGetServerTimeResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/public/time',
  access: 'public',
  stability: 'observed',
};
