import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** A limit of withdrawals. */
export interface UtaP2pWithdrawalLimit {
  /** What the bound is called. */
  withdrawLimitKey: string;
  /** The bound. */
  withdrawLimitValue: string;
}

/** One way to pay. */
export interface UtaP2pFiatPayMethod {
  /** What the way to pay is called. */
  payMethodName: string;
  /** Picture of the way to pay. */
  iconUrl: string;
  /** Id of the way to pay. */
  payMethodId: string;
}

/** One currency. */
export interface UtaP2pFiat {
  /** Currency, e.g. `EUR`. */
  fiat: string;
  /** Decimal places. */
  precision: string;
  /** Least price of a floating advertisement, against the reference price. */
  floatRateMin: DecimalString;
  /** Greatest price of a floating advertisement, against the reference price. */
  floatRateMax: DecimalString;
  /** Least price of a fixed advertisement, against the reference price. */
  fixedRateMin: DecimalString;
  /** Greatest price of a fixed advertisement, against the reference price. */
  fixedRateMax: DecimalString;
  /** Smallest advertisement, in the currency. */
  adMinLimit: DecimalString;
  /** Largest advertisement, in the currency. */
  adMaxLimit: DecimalString;
  /** Ways to pay. */
  payMethods: UtaP2pFiatPayMethod[];
  /** How long coins that were bought may not leave. */
  withdrawalLimit: UtaP2pWithdrawalLimit;
  /** Minutes that a buyer has to pay. */
  payTimeLimit: number[];
}

/** One coin. */
export interface UtaP2pToken {
  /** Coin, e.g. `USDT`. */
  token: string;
  /** Decimal places. */
  precision: string;
}

/** What comes back. */
export interface UtaGetP2pCurrenciesResult {
  /** Coins that can be traded. */
  tokenDetailList: UtaP2pToken[];
  /** Currencies that can be traded in. */
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
