import type { Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** One symbol. */
export interface UtaRpiSymbol {
  /** Category, in small letters here. */
  category: 'spot' | 'usdt-futures' | 'coin-futures' | 'usdc-futures' | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
}

/** Parameters of {@link utaGetRpiSymbols}. */
export interface UtaGetRpiSymbolsParams {
  /** Category, in capitals. Left out: all. */
  category?: UtaCategory | undefined;
}

/** One row each. */
export type UtaGetRpiSymbolsResult = UtaRpiSymbol[];

/**
 * The symbols that have orders for retail price improvement.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetRpiSymbols } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetRpiSymbols, {});
 * console.log(result);
 * ```
 */
export const utaGetRpiSymbols: Endpoint<UtaGetRpiSymbolsParams, UtaGetRpiSymbolsResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/rpi-symbols',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    category: 'string',
  },
};
