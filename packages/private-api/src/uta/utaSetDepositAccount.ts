import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaSetDepositAccount}. */
export interface UtaSetDepositAccountParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The account that deposits of the coin go to. */
  accountType: 'funding' | 'unified' | 'otc';
}

/** A word for success. */
export type UtaSetDepositAccountResult = string;

/**
 * Sets the account that deposits of a coin go to.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/Deposit-Account
 * @example
 * ```ts
 * import { utaSetDepositAccount } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, utaSetDepositAccount, { coin: 'USDT', accountType: 'funding' });
 * ```
 */
export const utaSetDepositAccount: Endpoint<UtaSetDepositAccountParams, UtaSetDepositAccountResult, 'manage'> = {
  method: 'POST',
  path: '/api/v3/account/deposit-account',
  access: 'private',
  permission: 'manage',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    coin: 'string!',
    accountType: 'string!',
  },
};
