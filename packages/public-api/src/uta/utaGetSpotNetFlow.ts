import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface UtaSpotNetFlow {
  /** What came less what went, in base coin. */
  netFlow: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetSpotNetFlow}. */
export interface UtaGetSpotNetFlowParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** One row each. */
export type UtaGetSpotNetFlowResult = UtaSpotNetFlow[];

/**
 * What flowed into a spot pair less what flowed out, over time.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetSpotNetFlow } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetSpotNetFlow, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetSpotNetFlow: Endpoint<UtaGetSpotNetFlowParams, UtaGetSpotNetFlowResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/spot-net-flow',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
  },
};
