import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link brokerWithdrawSubaccount}. */
export interface BrokerWithdrawSubaccountParams {
  /** Id of the sub-account. */
  subUid: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Over the chain, or inside the exchange. */
  dest: 'on_chain' | 'internal_transfer';
  /** Chain, e.g. `TRC20`. For withdrawals over a chain. */
  chain?: string | undefined;
  /** Address on the chain, or a user’s id for an internal transfer. */
  address: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Memo or tag, for chains that need one. */
  tag?: string | undefined;
  /** Your own id of the withdrawal. */
  clientOid?: string | undefined;
  /** A text of your own. */
  remark?: string | undefined;
}

/** What comes back, in USDT. */
export interface BrokerWithdrawSubaccountResult {
  /** Id of the withdrawal. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
}

/**
 * Withdraws coins of a sub-account. **Coins that went to a wrong address are lost.**
 *
 * For brokers. After a lost answer look at `brokerGetSubaccountWithdrawals` before trying again.
 *
 * Permission: `withdraw`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Withdraw
 * @example
 * ```ts
 * import { brokerWithdrawSubaccount } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, brokerWithdrawSubaccount, { subUid: '1', coin: 'USDT', dest: 'on_chain', address: 'TExampleAddress', amount: '100' });
 * console.log(result);
 * ```
 */
export const brokerWithdrawSubaccount: Endpoint<
  BrokerWithdrawSubaccountParams,
  BrokerWithdrawSubaccountResult,
  'withdraw'
> = {
  method: 'POST',
  path: '/api/v2/broker/account/subaccount-withdrawal',
  access: 'private',
  permission: 'withdraw',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    subUid: 'string!',
    coin: 'string!',
    dest: 'string!',
    chain: 'string',
    address: 'string!',
    amount: 'decimal!',
    tag: 'string',
    clientOid: 'string',
    remark: 'string',
  },
};
