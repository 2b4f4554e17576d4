import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One withdrawal. */
export interface BrokerSubaccountWithdrawal {
  /** Id of the withdrawal. */
  orderId: string;
  /** Hash of the transaction on the chain. */
  txId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Always a withdrawal here. */
  type: string;
  /** Over the chain, or inside the exchange. */
  dest: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** What became of the withdrawal. */
  status: 'pending' | 'fail' | 'success' | (string & {});
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

/** Parameters of {@link brokerGetSubaccountWithdrawals}. */
export interface BrokerGetSubaccountWithdrawalsParams {
  /** Only the withdrawal with this id. */
  orderId?: string | undefined;
  /** Id of the user. */
  userId?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
  /** The `endId` of the page before. */
  idLessThan?: string | undefined;
}

/** What comes back, in USDT. */
export interface BrokerGetSubaccountWithdrawalsResult {
  /** The rows of this page. */
  resultList: BrokerSubaccountWithdrawal[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Withdrawals of sub-accounts, newest first.
 *
 * For brokers.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Withdrawal-Records
 * @example
 * ```ts
 * import { brokerGetSubaccountWithdrawals } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccountWithdrawals, {});
 * console.log(result);
 * ```
 */
export const brokerGetSubaccountWithdrawals: PagedEndpoint<
  BrokerGetSubaccountWithdrawalsParams,
  BrokerGetSubaccountWithdrawalsResult,
  'read',
  BrokerSubaccountWithdrawal
> = {
  method: 'GET',
  path: '/api/v2/broker/subaccount-withdrawal',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'resultList',
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
