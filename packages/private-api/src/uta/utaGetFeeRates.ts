import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** One symbol. */
export interface UtaSymbolFeeRate {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** As a fraction. */
  makerFeeRate: DecimalString;
  /** As a fraction. */
  takerFeeRate: DecimalString;
}

/** Parameters of {@link utaGetFeeRates}. */
export interface UtaGetFeeRatesParams {
  /** Category, in capitals. */
  category: UtaCategory;
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
}

/** One row each. */
export type UtaGetFeeRatesResult = UtaSymbolFeeRate[];

/**
 * Your fees on every symbol of a line of products.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 3 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetFeeRates } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetFeeRates, { category: 'SPOT' });
 * console.log(result);
 * ```
 */
export const utaGetFeeRates: Endpoint<UtaGetFeeRatesParams, UtaGetFeeRatesResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/all-fee-rate',
  access: 'private',
  permission: 'read',
  limit: { requests: 3, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    category: 'string!',
    symbol: 'string',
  },
};
