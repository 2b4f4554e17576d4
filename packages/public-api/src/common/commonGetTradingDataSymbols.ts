import type { Endpoint } from '@bitget-kit/transport';

/** What comes back. */
export interface CommonGetTradingDataSymbolsResult {
  /** Pairs. */
  spotList: string[];
  /** Contracts. */
  futureList: string[];
}

/**
 * The pairs and contracts that trading data is there for.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @see https://www.bitget.com/api-doc/common/apidata/Get-Big-Data-Symbol
 * @example
 * ```ts
 * import { commonGetTradingDataSymbols } from '@bitget-kit/public-api/common';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), commonGetTradingDataSymbols, {});
 * console.log(result);
 * ```
 */
export const commonGetTradingDataSymbols: Endpoint<
  Record<never, never>,
  CommonGetTradingDataSymbolsResult,
  'public'
> = {
  method: 'GET',
  path: '/api/v2/spot/market/support-symbols',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
};
