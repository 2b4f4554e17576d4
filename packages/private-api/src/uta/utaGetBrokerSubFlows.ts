import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One deposit or withdrawal. */
export interface UtaBrokerSubFlow {
  /** Id of the user. */
  uid: string;
  /** Hash of the transaction on the chain. */
  txId: string;
  /** Came, or went. */
  type: 'deposit' | 'withdrawal' | (string & {});
  /** Over the chain, or inside the exchange. */
  subType: 'onchain' | 'internal' | 'fast' | (string & {});
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** What became of it. */
  status: 'pending' | 'fail' | 'success' | (string & {});
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetBrokerSubFlows}. */
export interface UtaGetBrokerSubFlowsParams {
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
  /** Only records in this state. Left out: all. */
  status?: 'pending' | 'fail' | 'success' | undefined;
}

/** What comes back. */
export interface UtaGetBrokerSubFlowsResult {
  /** The rows. */
  list: UtaBrokerSubFlow[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Deposits and withdrawals of all sub-accounts.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow. For unified
 * accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetBrokerSubFlows } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetBrokerSubFlows, {});
 * console.log(result);
 * ```
 */
export const utaGetBrokerSubFlows: PagedEndpoint<
  UtaGetBrokerSubFlowsParams,
  UtaGetBrokerSubFlowsResult,
  'read',
  UtaBrokerSubFlow
> = {
  method: 'GET',
  path: '/api/v3/broker/all-sub-deposit-withdrawal',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'endId', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    startTime: 'time',
    endTime: 'time',
    limit: 'string',
    cursor: 'string',
    status: 'string',
  },
};
