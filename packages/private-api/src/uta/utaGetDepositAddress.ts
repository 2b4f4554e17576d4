import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetDepositAddress}. */
export interface UtaGetDepositAddressParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Network, e.g. `erc20`. Left out, the exchange chooses one: better name it. */
  chain?: string | undefined;
  /** Amount of the deposit in `coin`; only the Bitcoin Lightning network needs it. */
  size?: DecimalString | undefined;
}

/** Where to send coins. */
export interface UtaGetDepositAddressResult {
  /** Address on the network. */
  address: string;
  /** Network of the address. **Coins sent over another one may be lost.** */
  chain: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Tag or memo that must go with the address; `null` when there is none. */
  tag: string | null;
  /** Page of the network's explorer; may be empty. */
  url: string;
}

/**
 * The address for deposits of one coin. Where there is a `tag`, send it along.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Address
 * @example
 * ```ts
 * import { utaGetDepositAddress } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const { address, tag, chain } = await call(transport, utaGetDepositAddress, { coin: 'USDT', chain: 'erc20' });
 * console.log(chain, address, tag ?? 'no tag');
 * ```
 */
export const utaGetDepositAddress: Endpoint<UtaGetDepositAddressParams, UtaGetDepositAddressResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/deposit-address',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { coin: 'string!', chain: 'string', size: 'decimal' },
};
