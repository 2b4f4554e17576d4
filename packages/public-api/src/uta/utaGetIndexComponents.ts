import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** One exchange in the index. */
export interface UtaIndexComponent {
  /** Exchange that the price comes from. */
  exchange: string;
  /** The pair on that exchange. */
  spotPair: string;
  /** Its price, in the coin of the index. */
  equivalentPrice: DecimalString;
  /** Its part in the whole. */
  weight: DecimalString;
}

/** Parameters of {@link utaGetIndexComponents}. */
export interface UtaGetIndexComponentsParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Category, in capitals. Left out: all. */
  category?: UtaCategory | undefined;
}

/** What comes back. */
export interface UtaGetIndexComponentsResult {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** The exchanges that make up the index. */
  componentList: UtaIndexComponent[];
}

/**
 * What an index price is made of: exchanges, their pairs, and their weights.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetIndexComponents } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetIndexComponents, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetIndexComponents: Endpoint<UtaGetIndexComponentsParams, UtaGetIndexComponentsResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/index-components',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    symbol: 'string!',
    category: 'string',
  },
};
