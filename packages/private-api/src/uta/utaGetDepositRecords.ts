import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaGetDepositRecords}. */
export interface UtaGetDepositRecordsParams {
  /** Coin, e.g. `USDT`. Left out: all coins. */
  coin?: string | undefined;
  /** Only the deposit with this id. */
  orderId?: string | undefined;
  /** Deposits from this time on, ms. Required. */
  startTime: number | string;
  /** Deposits up to this time, ms. Required. */
  endTime: number | string;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
  /** Deposits older than the one with this `orderId`: the smallest of the page before. */
  cursor?: string | undefined;
}

/** One deposit. */
export interface UtaDeposit {
  /** The exchange's id of the deposit. */
  orderId: string;
  /** Hash of the transaction on chain; of an internal transfer, the exchange's id of it. */
  recordId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Always `deposit`. */
  type: 'deposit' | (string & {});
  /** Over a network, or from another user of the exchange. */
  dest: 'on_chain' | 'internal_transfer' | (string & {});
  /** Amount in `coin`. */
  size: DecimalString;
  /** Unconfirmed, credited, failed. */
  status: 'pending' | 'success' | 'fail' | (string & {});
  /** Sender. */
  fromAddress: string;
  /** Receiver. */
  toAddress: string;
  /** Network. */
  chain: string;
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
}

/** One page. */
export type UtaGetDepositRecordsResult = UtaDeposit[];

/**
 * Deposits to the account. Both ends of the range are required; more than 90 days at once may be refused.
 *
 * Unlike other lists of unified accounts the answer has no cursor of its own: the smallest `orderId` asks for the next
 * page.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Records
 * @example
 * ```ts
 * import { utaGetDepositRecords } from '@bitget-kit/private-api/uta';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const lastWeek = { startTime: Date.now() - 7 * 86_400_000, endTime: Date.now() };
 * for await (const deposit of paginate(transport, utaGetDepositRecords, lastWeek)) {
 *   console.log(deposit.coin, deposit.size, deposit.chain, deposit.status);
 * }
 * ```
 */
export const utaGetDepositRecords: PagedEndpoint<
  UtaGetDepositRecordsParams,
  UtaGetDepositRecordsResult,
  'read',
  UtaDeposit
> = {
  method: 'GET',
  path: '/api/v3/account/deposit-records',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'id', param: 'cursor', from: 'orderId', size: 'limit', defaultSize: 20, maxSize: 100, maxRangeDays: 90 },
  check: {
    coin: 'string',
    orderId: 'string',
    startTime: 'time!',
    endTime: 'time!',
    limit: 'integer',
    cursor: 'string',
  },
};
