import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotSetDepositAccount}. */
export interface SpotSetDepositAccountParams {
  /** The account that deposits of the coin go to. */
  accountType: 'spot' | 'funding' | 'coin-futures' | 'usdt-futures' | 'usdc-futures';
  /** Coin, e.g. `USDT`. */
  coin: string;
}

/** A word for success. */
export type SpotSetDepositAccountResult = string;

/**
 * Sets the account that deposits of a coin go to.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Modify-Deposit-Account
 * @example
 * ```ts
 * import { spotSetDepositAccount } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, spotSetDepositAccount, { accountType: 'spot', coin: 'USDT' });
 * ```
 */
export const spotSetDepositAccount: Endpoint<SpotSetDepositAccountParams, SpotSetDepositAccountResult, 'manage'> = {
  method: 'POST',
  path: '/api/v2/spot/wallet/modify-deposit-account',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    accountType: 'string!',
    coin: 'string!',
  },
};
