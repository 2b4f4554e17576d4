import type { Endpoint } from '@bitget-kit/transport';

/** One session. */
export interface UtaStockMarketState {
  /** State of the market, e.g. open or closed. */
  state: string;
  /** Time zone of the times. */
  timeZone: string;
  /** When it begins, in `timeZone`. */
  startTime: string;
  /** When it ends, in `timeZone`. */
  endTime: string;
}

/** What comes back. */
export interface UtaGetStockMarketStatesResult {
  /** Which market. */
  market: string;
  /** Summer time or not. */
  daylightType: string;
  /** States of the day, by time. */
  stateList: UtaStockMarketState[];
}

/**
 * The sessions of the stock market: when each begins and ends.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockMarketStates } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockMarketStates, {});
 * console.log(result);
 * ```
 */
export const utaGetStockMarketStates: Endpoint<Record<never, never>, UtaGetStockMarketStatesResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/reality/market/states',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  stability: 'observed',
};
