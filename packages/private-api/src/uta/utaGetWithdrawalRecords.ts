import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaGetWithdrawalRecords}. */
export interface UtaGetWithdrawalRecordsParams {
  /** Coin, e.g. `USDT`. Left out: all coins. */
  coin?: string | undefined;
  /** Only the withdrawal with this id. */
  orderId?: string | undefined;
  /** Only the withdrawal with this id of yours. */
  clientOid?: string | undefined;
  /** Withdrawals from this time on, ms. Required. */
  startTime: number | string;
  /** Withdrawals up to this time, ms. Required. */
  endTime: number | string;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
  /** Withdrawals older than the one with this `orderId`: the smallest of the page before. */
  cursor?: string | undefined;
}

/** One withdrawal. */
export interface UtaWithdrawal {
  /** The exchange's id of the withdrawal. */
  orderId: string;
  /** Your own id of the withdrawal. */
  clientOid: string;
  /** Hash of the transaction on chain; of an internal transfer, the exchange's id of it. */
  recordId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Always `withdraw`; the documentation's example has `deposit`. */
  type: 'withdraw' | (string & {});
  /** Over a network, or to another user of the exchange. */
  dest: 'on_chain' | 'internal_transfer' | (string & {});
  /** Amount in `coin`. */
  size: DecimalString;
  /** Under way, done, failed. */
  status: 'pending' | 'success' | 'fail' | (string & {});
  /** Sender. */
  fromAddress: string;
  /** Receiver. */
  toAddress: string;
  /** Network. */
  chain: string;
  /** Fee in `coin`. */
  fee: DecimalString;
  /** Blocks that confirm it. */
  confirm: string;
  /** Tag or memo; empty for none. */
  tag: string;
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
}

/** One page. */
export type UtaGetWithdrawalRecordsResult = UtaWithdrawal[];

/**
 * Withdrawals from the account. Both ends of the range are required; more than 90 days at once may be refused.
 *
 * Unlike other lists of unified accounts the answer has no cursor of its own: the smallest `orderId` asks for the next
 * page.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/withdrawal/Get-Withdrawal-Records
 * @example
 * ```ts
 * import { utaGetWithdrawalRecords } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const [mine] = await call(transport, utaGetWithdrawalRecords, {
 *   clientOid: 'payout-17',
 *   startTime: Date.now() - 86_400_000,
 *   endTime: Date.now(),
 * });
 * console.log(mine?.status ?? 'not sent');
 * ```
 */
export const utaGetWithdrawalRecords: PagedEndpoint<
  UtaGetWithdrawalRecordsParams,
  UtaGetWithdrawalRecordsResult,
  'read',
  UtaWithdrawal
> = {
  method: 'GET',
  path: '/api/v3/account/withdrawal-records',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'id', param: 'cursor', from: 'orderId', size: 'limit', defaultSize: 20, maxSize: 100, maxRangeDays: 90 },
  check: {
    coin: 'string',
    orderId: 'string',
    clientOid: 'string',
    startTime: 'time!',
    endTime: 'time!',
    limit: 'integer',
    cursor: 'string',
  },
};
