import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaWithdrawBrokerSub}. */
export interface UtaWithdrawBrokerSubParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Over the chain, or inside the exchange. */
  dest: 'on_chain' | 'internal_transfer';
  /** Address on the chain, or a user’s id for an internal transfer. */
  address: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Chain, e.g. `TRC20`. For withdrawals over a chain. */
  chain?: string | undefined;
  /** Memo or tag, for chains that need one. */
  tag?: string | undefined;
  /** Your own id of the withdrawal. */
  clientOid?: string | undefined;
}

/** What comes back. */
export interface UtaWithdrawBrokerSubResult {
  /** Id of the withdrawal. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
}

/**
 * Withdraws coins of a sub-account. **Coins that went to a wrong address are lost.**
 *
 * For brokers. After a lost answer look at `utaGetBrokerSubFlows` before trying again. Known from other clients only:
 * the documentation has no page, so the types are shallow. For unified accounts: a classic one gets 40084.
 *
 * Permission: `withdraw`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaWithdrawBrokerSub } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaWithdrawBrokerSub, { subUid: '1', coin: 'USDT', dest: 'on_chain', address: 'TExampleAddress', amount: '100' });
 * console.log(result);
 * ```
 */
export const utaWithdrawBrokerSub: Endpoint<UtaWithdrawBrokerSubParams, UtaWithdrawBrokerSubResult, 'withdraw'> = {
  method: 'POST',
  path: '/api/v3/broker/sub-withdrawal',
  access: 'private',
  permission: 'withdraw',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    subUid: 'string!',
    coin: 'string!',
    dest: 'string!',
    address: 'string!',
    amount: 'decimal!',
    chain: 'string',
    tag: 'string',
    clientOid: 'string',
  },
};
