import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** One fill. */
export interface UtaRealityFill {
  /** Id of the fill. */
  execId: string;
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Amount, in base coin. */
  size: DecimalString;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetRealityFills}. */
export interface UtaGetRealityFillsParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Rows a page. */
  limit?: number | string | undefined;
}

/** One row each. */
export type UtaGetRealityFillsResult = UtaRealityFill[];

/**
 * Recent fills of a stock at its real market.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetRealityFills } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetRealityFills, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetRealityFills: Endpoint<UtaGetRealityFillsParams, UtaGetRealityFillsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/reality-fills',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
    limit: 'integer',
  },
};
