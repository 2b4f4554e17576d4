import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetStockOptionVolume}. */
export interface UtaGetStockOptionVolumeParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
}

/** What comes back. */
export interface UtaGetStockOptionVolumeResult {
  /** Calls. */
  c: DecimalString;
  /** Puts. */
  p: DecimalString;
}

/**
 * How many calls and puts on a stock were traded.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockOptionVolume } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockOptionVolume, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockOptionVolume: Endpoint<UtaGetStockOptionVolumeParams, UtaGetStockOptionVolumeResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/option-volume',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
  },
};
