import type { PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One address. */
export interface UtaWithdrawalAddress {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Chain, e.g. `TRC20`. */
  chain: string;
  /** Address on the chain, or a user’s id for an internal transfer. */
  address: string;
  /** Country code of the phone number. */
  countryCode: string;
  /** A text of your own. */
  label: string;
  /** Memo or tag, for chains that need one. */
  memo: string;
  /** For users of the exchange, for all chains like Ethereum, for one chain, or for all. */
  type: 'internal' | 'EVM' | 'regular' | 'universal' | (string & {});
  /** What names the user of the exchange; empty for chains. */
  internalType: '' | 'email' | 'mobile' | 'uid' | (string & {});
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
}

/** Parameters of {@link utaGetWithdrawalAddresses}. */
export interface UtaGetWithdrawalAddressesParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** Only addresses of this kind. Left out: all. */
  type?: 'internal' | 'EVM' | 'regular' | 'universal' | undefined;
  /** Rows a page. */
  limit?: string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetWithdrawalAddressesResult {
  /** The rows of this page. */
  addressList: UtaWithdrawalAddress[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * Your book of addresses.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetWithdrawalAddresses } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetWithdrawalAddresses, {});
 * console.log(result);
 * ```
 */
export const utaGetWithdrawalAddresses: PagedEndpoint<
  UtaGetWithdrawalAddressesParams,
  UtaGetWithdrawalAddressesResult,
  'read',
  UtaWithdrawalAddress
> = {
  method: 'GET',
  path: '/api/v3/account/withdraw-address',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: {
    by: 'field',
    param: 'cursor',
    from: 'cursor',
    list: 'addressList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 20,
  },
  check: {
    coin: 'string',
    type: 'string',
    limit: 'string',
    cursor: 'string',
  },
};
