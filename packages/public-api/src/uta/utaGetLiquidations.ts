import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** One liquidation. */
export interface UtaLiquidation {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetLiquidations}. */
export interface UtaGetLiquidationsParams {
  /** Category, in capitals. */
  category: UtaFuturesCategory;
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetLiquidationsResult {
  /** The rows. */
  list: UtaLiquidation[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * Liquidations of others on futures, newest first.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 5 requests per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetLiquidations } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetLiquidations, { category: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const utaGetLiquidations: PagedEndpoint<
  UtaGetLiquidationsParams,
  UtaGetLiquidationsResult,
  'public',
  UtaLiquidation
> = {
  method: 'GET',
  path: '/api/v3/market/liquidations',
  access: 'public',
  limit: { requests: 5, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    category: 'string!',
    symbol: 'string',
    limit: 'integer',
    cursor: 'string',
  },
};
