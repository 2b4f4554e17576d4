import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** A limit of withdrawals. */
export interface UtaP2pWithdrawalLimit {
  withdrawLimitKey: string;
  withdrawLimitValue: string;
}

/** One way to pay. */
export interface UtaP2pFiatPayMethod {
  payMethodName: string;
  iconUrl: string;
  /** Id of the way to pay. */
  payMethodId: string;
}

/** One currency. */
export interface UtaP2pFiat {
  /** Currency, e.g. `EUR`. */
  fiat: string;
  precision: string;
  floatRateMin: DecimalString;
  floatRateMax: DecimalString;
  fixedRateMin: DecimalString;
  fixedRateMax: DecimalString;
  adMinLimit: DecimalString;
  adMaxLimit: DecimalString;
  payMethods: UtaP2pFiatPayMethod[];
  withdrawalLimit: UtaP2pWithdrawalLimit;
  /** Minutes that a buyer has to pay. */
  payTimeLimit: number[];
}

/** One coin. */
export interface UtaP2pToken {
  /** Coin, e.g. `USDT`. */
  token: string;
  precision: string;
}

/** What comes back. */
export interface UtaGetP2pCurrenciesResult {
  tokenDetailList: UtaP2pToken[];
  fiatDetailList: UtaP2pFiat[];
}

/**
 * The coins and currencies of P2P, with their limits and ways to pay.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetP2pCurrencies } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetP2pCurrencies, {});
 * console.log(result);
 * ```
 */
export const utaGetP2pCurrencies: Endpoint<Record<never, never>, UtaGetP2pCurrenciesResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/p2p/currencies',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
};
