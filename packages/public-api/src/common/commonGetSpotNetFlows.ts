import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CommonSpotNetFlow {
  /** Bought less sold, in base coin. */
  netFlow: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link commonGetSpotNetFlows}. */
export interface CommonGetSpotNetFlowsParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** One row each. */
export type CommonGetSpotNetFlowsResult = CommonSpotNetFlow[];

/**
 * Bought less sold of a pair, over the last 24 hours.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Fund-Net-Flow
 * @example
 * ```ts
 * import { commonGetSpotNetFlows } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetSpotNetFlows, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const commonGetSpotNetFlows: Endpoint<CommonGetSpotNetFlowsParams, CommonGetSpotNetFlowsResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/fund-net-flow',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  check: {
    symbol: 'string!',
  },
};
