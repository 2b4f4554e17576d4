import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One day. */
export interface CommonSpotWhaleFlow {
  /** In base coin. */
  volume: DecimalString;
  /** Ms since the epoch. */
  date: TimestampMsString;
}

/** Parameters of {@link commonGetSpotWhaleFlows}. */
export interface CommonGetSpotWhaleFlowsParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** One row each. */
export type CommonGetSpotWhaleFlowsResult = CommonSpotWhaleFlow[];

/**
 * Bought less sold of a pair in large orders, day by day.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Whale-Net-Flow
 * @example
 * ```ts
 * import { commonGetSpotWhaleFlows } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetSpotWhaleFlows, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetSpotWhaleFlows: Endpoint<CommonGetSpotWhaleFlowsParams, CommonGetSpotWhaleFlowsResult, 'public'> =
  {
    method: 'GET',
    path: '/api/v2/spot/market/whale-net-flow',
    access: 'public',
    limit: { requests: 1, seconds: 1, scope: 'ip' },
    check: {
      symbol: 'string!',
    },
  };
