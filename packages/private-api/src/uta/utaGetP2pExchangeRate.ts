import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetP2pExchangeRate}. */
export interface UtaGetP2pExchangeRateParams {
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Currency, e.g. `EUR`. */
  fiat: string;
}

/** What comes back. */
export interface UtaGetP2pExchangeRateResult {
  /** Price of one coin in the currency. */
  rate: DecimalString;
}

/**
 * The reference price of a coin in a currency.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetP2pExchangeRate } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetP2pExchangeRate, { token: 'USDT', fiat: 'EUR' });
 * console.log(result);
 * ```
 */
export const utaGetP2pExchangeRate: Endpoint<UtaGetP2pExchangeRateParams, UtaGetP2pExchangeRateResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/p2p/exchange-rate',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    token: 'string!',
    fiat: 'string!',
  },
};
