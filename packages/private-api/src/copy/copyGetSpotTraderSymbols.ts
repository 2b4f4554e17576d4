import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copyGetSpotTraderSymbols}. */
export interface CopyGetSpotTraderSymbolsParams {
  /** Id of the trader. */
  traderId: string;
}

/** What comes back. */
export interface CopyGetSpotTraderSymbolsResult {
  /** Pairs that can be copied. */
  currentTradingList: string[];
}

/**
 * The pairs of a trader that can be copied.
 *
 * For those who copy a trader.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Query-Trader-Symbols
 * @example
 * ```ts
 * import { copyGetSpotTraderSymbols } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotTraderSymbols, { traderId: '1' });
 * console.log(result);
 * ```
 */
export const copyGetSpotTraderSymbols: Endpoint<
  CopyGetSpotTraderSymbolsParams,
  CopyGetSpotTraderSymbolsResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/copy/spot-follower/query-trader-symbols',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    traderId: 'string!',
  },
};
