import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotGetSubaccountDepositAddress}. */
export interface SpotGetSubaccountDepositAddressParams {
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
export interface SpotGetSubaccountDepositAddressResult {
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
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Address
 * @example
 * ```ts
 * import { spotGetSubaccountDepositAddress } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, spotGetSubaccountDepositAddress, { subUid: '1', coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const spotGetSubaccountDepositAddress: Endpoint<
  SpotGetSubaccountDepositAddressParams,
  SpotGetSubaccountDepositAddressResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v2/spot/wallet/subaccount-deposit-address',
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
