import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetMaxWithdrawal}. */
export interface UtaGetMaxWithdrawalParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** What comes back. */
export interface UtaGetMaxWithdrawalResult {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The most that may leave the P2P account, in the coin. */
  otcMaxWithdrawal: DecimalString;
  /** The most that may leave the funding account, in the coin. */
  spotMaxWithdrawal: DecimalString;
  /** The most that may leave the unified account, in the coin. */
  utaMaxWithdrawal: DecimalString;
  /** The most that may leave in all, in the coin. */
  totalMaxWithdrawal: DecimalString;
}

/**
 * How much of a coin can be withdrawn, by account.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetMaxWithdrawal } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetMaxWithdrawal, { coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const utaGetMaxWithdrawal: Endpoint<UtaGetMaxWithdrawalParams, UtaGetMaxWithdrawalResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/max-withdrawal',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    coin: 'string!',
  },
};
