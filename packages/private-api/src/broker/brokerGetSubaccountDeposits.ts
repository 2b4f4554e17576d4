import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One deposit. */
export interface BrokerSubaccountDeposit {
  /** Id of the deposit. */
  orderId: string;
  /** Hash of the transaction on the chain. */
  txId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Always a deposit here. */
  type: string;
  /** Over the chain, or inside the exchange. */
  dest: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** What became of the deposit. */
  status: string;
  /** Address that sent, or a user’s id. */
  fromAddress: string;
  /** Address that received, or a user’s id. */
  toAddress: string;
  /** Fee, in the coin. */
  fee: DecimalString;
  /** Chain, e.g. `TRC20`. */
  chain: string;
  /** Confirmations on the chain. */
  confirm: string;
  /** Memo or tag, for chains that need one. */
  tag: string;
  /** Id of the user. */
  userId: string;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/** Parameters of {@link brokerGetSubaccountDeposits}. */
export interface BrokerGetSubaccountDepositsParams {
  /** Only the deposit with this id. */
  orderId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
  /** Rows older than the one with this `orderId`. */
  idLessThan?: string | undefined;
}

/** One row each. */
export type BrokerGetSubaccountDepositsResult = BrokerSubaccountDeposit[];

/**
 * Deposits of sub-accounts, newest first.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Deposit-Records
 * @example
 * ```ts
 * import { brokerGetSubaccountDeposits } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccountDeposits, {});
 * console.log(result);
 * ```
 */
export const brokerGetSubaccountDeposits: PagedEndpoint<
  BrokerGetSubaccountDepositsParams,
  BrokerGetSubaccountDepositsResult,
  'read',
  BrokerSubaccountDeposit
> = {
  method: 'GET',
  path: '/api/v2/broker/subaccount-deposit',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'id',
    param: 'idLessThan',
    from: 'orderId',
    size: 'limit',
    defaultSize: 20,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    orderId: 'string',
    userId: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
