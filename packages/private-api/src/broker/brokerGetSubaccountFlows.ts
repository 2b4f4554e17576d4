import type { DecimalString, PagedEndpoint } from '@bitget-kit/transport';
import type { BrokerTimeRange } from './BrokerTimeRange.js';

/** One deposit or withdrawal. */
export interface BrokerSubaccountFlow {
  /** Id of the user. */
  uid: string;
  /** Hash of the transaction on the chain. */
  txId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Came, or went. */
  type: 'deposit' | 'withdrawal' | (string & {});
  /** Over the chain, or inside the exchange. */
  subType: 'onchain' | 'internal' | 'fast' | (string & {});
  /** Amount, in its coin. */
  amount: DecimalString;
  /** What became of it. */
  status: 'pending' | 'fail' | 'success' | (string & {});
  /** Ms since the epoch. */
  ts: string;
}

/** Parameters of {@link brokerGetSubaccountFlows}. */
export type BrokerGetSubaccountFlowsParams = BrokerTimeRange & {
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
  /** Only what came, or what went. Left out: both. */
  type?: 'all' | 'deposit' | 'withdrawal' | undefined;
};

/** What comes back, in USDT. */
export interface BrokerGetSubaccountFlowsResult {
  /** The rows. */
  list: BrokerSubaccountFlow[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Deposits and withdrawals of all sub-accounts, newest first.
 *
 * For brokers. Ranges of up to 7 days.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-All-Deposit-Withdrawal-Records
 * @example
 * ```ts
 * import { brokerGetSubaccountFlows } from '@bitget-kit/private-api/broker';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, brokerGetSubaccountFlows, {});
 * console.log(result);
 * ```
 */
export const brokerGetSubaccountFlows: PagedEndpoint<
  BrokerGetSubaccountFlowsParams,
  BrokerGetSubaccountFlowsResult,
  'read',
  BrokerSubaccountFlow
> = {
  method: 'GET',
  path: '/api/v2/broker/all-sub-deposit-withdrawal',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'list',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 7,
  },
  check: {
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
    type: 'string',
  },
};
