import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** One reserve, and the symbols that share it. */
export interface UtaRiskReserveShare {
  /** Symbols that the fund stands behind. */
  symbols: string[];
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** In the coin of the reserve. */
  balance: DecimalString;
}

/** Parameters of {@link utaGetAllRiskReserves}. */
export interface UtaGetAllRiskReservesParams {
  /** Category, in capitals. */
  category: UtaCategory;
}

/** What comes back. */
export interface UtaGetAllRiskReservesResult {
  /** The rows. */
  list: UtaRiskReserveShare[];
}

/**
 * The risk reserves of all symbols of a category.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 3 requests per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetAllRiskReserves } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetAllRiskReserves, { category: 'SPOT' });
 * console.log(result);
 * ```
 */
export const utaGetAllRiskReserves: Endpoint<UtaGetAllRiskReservesParams, UtaGetAllRiskReservesResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/risk-reserve-all',
  access: 'public',
  limit: { requests: 3, seconds: 1, scope: 'ip' },
  stability: 'observed',
  check: {
    category: 'string!',
  },
};
