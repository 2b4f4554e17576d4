import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetSubDepositAddress}. */
export interface UtaGetSubDepositAddressParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Chain, e.g. `TRC20`. Left out: the main one. */
  chain?: string | undefined;
  /** For Lightning only: amount in BTC. */
  size?: DecimalString | undefined;
}

/** What comes back. */
export interface UtaGetSubDepositAddressResult {
  /** Address on the chain, or a user’s id for an internal transfer. */
  address: string;
  /** Chain, e.g. `TRC20`. */
  chain: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Memo or tag, for chains that need one. */
  tag: string;
  /** Page of the chain’s explorer for the address. */
  url: string;
}

/**
 * The address at which a sub-account receives a coin.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Address
 * @example
 * ```ts
 * import { utaGetSubDepositAddress } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetSubDepositAddress, { subUid: '1', coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const utaGetSubDepositAddress: Endpoint<UtaGetSubDepositAddressParams, UtaGetSubDepositAddressResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/sub-deposit-address',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    subUid: 'string!',
    coin: 'string!',
    chain: 'string',
    size: 'decimal',
  },
};
