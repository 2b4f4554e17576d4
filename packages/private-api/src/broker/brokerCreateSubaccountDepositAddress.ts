import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link brokerCreateSubaccountDepositAddress}. */
export interface BrokerCreateSubaccountDepositAddressParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Chain, e.g. `TRC20`. */
  chain?: string | undefined;
}

/** What comes back, in USDT. */
export interface BrokerCreateSubaccountDepositAddressResult {
  /** Id of the sub-account. */
  subUid: string;
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
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
}

/**
 * Makes an address at which a sub-account receives a coin.
 *
 * For brokers.
 *
 * Permission: `manage`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Create-Subaccount-Deposit-Address
 * @example
 * ```ts
 * import { brokerCreateSubaccountDepositAddress } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, brokerCreateSubaccountDepositAddress, { subUid: '1', coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const brokerCreateSubaccountDepositAddress: Endpoint<
  BrokerCreateSubaccountDepositAddressParams,
  BrokerCreateSubaccountDepositAddressResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v2/broker/account/subaccount-address',
  access: 'private',
  permission: 'manage',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    coin: 'string!',
    chain: 'string',
  },
};
