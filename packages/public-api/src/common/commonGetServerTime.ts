import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** The clock of the exchange. */
export interface CommonGetServerTimeResult {
  /** Time of the server, ms since the epoch. */
  serverTime: TimestampMsString;
}

/**
 * The time of the exchange's clock, in milliseconds.
 *
 * A signed request whose timestamp is off by more than 30 seconds is refused with 40008. To set a transport's clock
 * right use `syncClock`, which also takes the length of the round trip into account.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/public/Get-Server-Time
 * @example
 * ```ts
 * import { commonGetServerTime } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const { serverTime } = await call(createTransport(), commonGetServerTime, {});
 * console.log(`The local clock is about ${Date.now() - Number(serverTime)} ms ahead.`);
 * ```
 */
export const commonGetServerTime: Endpoint<Record<never, never>, CommonGetServerTimeResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/public/time',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
};
