import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetStockOptionExpiryDates}. */
export interface UtaGetStockOptionExpiryDatesParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
}

/** What comes back. */
export interface UtaGetStockOptionExpiryDatesResult {
  /** Days on which options end. */
  expiryDate: string[];
}

/**
 * The days on which options on a stock expire.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockOptionExpiryDates } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockOptionExpiryDates, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockOptionExpiryDates: Endpoint<
  UtaGetStockOptionExpiryDatesParams,
  UtaGetStockOptionExpiryDatesResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/option-expiry-date',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
  },
};
