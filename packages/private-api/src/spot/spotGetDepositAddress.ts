import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotGetDepositAddress}. */
export interface SpotGetDepositAddressParams {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Network, e.g. `trc20`; `spotGetCoins` lists them. */
  chain?: string | undefined;
  /** Amount for the Bitcoin Lightning network, from `0.000001` to `0.01` BTC. Other networks do not use it. */
  size?: DecimalString | undefined;
}

/** Where to send the coin. */
export interface SpotGetDepositAddressResult {
  /** Address of the deposit. */
  address: string;
  /** Network. **Sending over another one may lose the coins.** */
  chain: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Tag or memo that the sender must add; empty or missing if the network has none. */
  tag?: string | null | undefined;
  /** The address in a block explorer. */
  url: string;
}

/**
 * The address to which a coin is deposited over one network. Where there is a `tag`, a deposit without it is not
 * credited.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when deposits of the coin are closed: 47001.
 * @see https://www.bitget.com/api-doc/spot/account/Get-Deposit-Address
 * @example
 * ```ts
 * import { spotGetDepositAddress } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const { address, tag } = await call(transport, spotGetDepositAddress, { coin: 'USDT', chain: 'trc20' });
 * console.log(tag ? `${address} with tag ${tag}` : address);
 * ```
 */
export const spotGetDepositAddress: Endpoint<SpotGetDepositAddressParams, SpotGetDepositAddressResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/spot/wallet/deposit-address',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: { coin: 'string!', chain: 'string', size: 'decimal' },
};
