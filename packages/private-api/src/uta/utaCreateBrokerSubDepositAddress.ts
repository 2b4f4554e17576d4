import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaCreateBrokerSubDepositAddress}. */
export interface UtaCreateBrokerSubDepositAddressParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Chain, e.g. `TRC20`. */
  chain?: string | undefined;
}

/** What comes back. */
export interface UtaCreateBrokerSubDepositAddressResult {
  /** Id of the sub-account. */
  subUid: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Address on the chain, or a user’s id for an internal transfer. */
  address: string;
  /** Chain, e.g. `TRC20`. */
  chain: string;
  /** Memo or tag, for chains that need one. */
  tag: string;
  /** Page of the chain that shows the address. */
  url: string;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
}

/**
 * The address at which a sub-account receives a coin.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `manage`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaCreateBrokerSubDepositAddress } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCreateBrokerSubDepositAddress, { subUid: '1', coin: 'USDT' });
 * console.log(result);
 * ```
 */
export const utaCreateBrokerSubDepositAddress: Endpoint<
  UtaCreateBrokerSubDepositAddressParams,
  UtaCreateBrokerSubDepositAddressResult,
  'manage'
> = {
  method: 'POST',
  path: '/api/v3/broker/sub-deposit-address',
  access: 'private',
  permission: 'manage',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    subUid: 'string!',
    coin: 'string!',
    chain: 'string',
  },
};
