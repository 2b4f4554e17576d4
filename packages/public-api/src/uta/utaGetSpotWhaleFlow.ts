import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One day. */
export interface UtaSpotWhaleFlow {
  /** What large orders bought less what they sold, in base coin. */
  volume: DecimalString;
  /** Ms since the epoch. */
  date: TimestampMsString;
}

/** Parameters of {@link utaGetSpotWhaleFlow}. */
export interface UtaGetSpotWhaleFlowParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** One row each. */
export type UtaGetSpotWhaleFlowResult = UtaSpotWhaleFlow[];

/**
 * What whales moved of a spot pair, day by day.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetSpotWhaleFlow } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetSpotWhaleFlow, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetSpotWhaleFlow: Endpoint<UtaGetSpotWhaleFlowParams, UtaGetSpotWhaleFlowResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/spot-whale-flow',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
  },
};
