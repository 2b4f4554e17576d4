import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link spotGetWithdrawalRecords}. */
export interface SpotGetWithdrawalRecordsParams {
  /** Coin, e.g. `USDT`. Left out: all coins. */
  coin?: string | undefined;
  /** Only the withdrawal with this id of yours. */
  clientOid?: string | undefined;
  /** Withdrawals from this time on, ms. Required. */
  startTime: number | string;
  /** Withdrawals up to this time, ms. Required. */
  endTime: number | string;
  /** Withdrawals older than the one with this `orderId`. */
  idLessThan?: string | undefined;
  /** Only the withdrawal with this id. */
  orderId?: string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
}

/** One withdrawal. */
export interface SpotWithdrawal {
  /** The exchange's id of the withdrawal. */
  orderId: string;
  /** Hash of the transaction on chain; of an internal transfer, the exchange's id of it. */
  tradeId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Your own id of the withdrawal. */
  clientOid: string;
  /** Always `withdraw`. */
  type: 'withdraw' | (string & {});
  /** Over a network, or to another user of the exchange. */
  dest: 'on_chain' | 'internal_transfer' | (string & {});
  /** Amount in `coin`. */
  size: DecimalString;
  /** Fee in `coin`; negative means paid. */
  fee: DecimalString;
  /** Waiting for its first review, failed, sent. */
  status: 'pending' | 'fail' | 'success' | (string & {});
  /** Sender: an address on chain; for an internal transfer a user id, an email address or a phone number. */
  fromAddress: string;
  /** Receiver, in the same forms. */
  toAddress: string;
  /** Network. Without meaning for an internal transfer. */
  chain: string;
  /** Blocks that confirm it. */
  confirm: string;
  /** Tag or memo; may be empty. */
  tag: string;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/** One page. */
export type SpotGetWithdrawalRecordsResult = SpotWithdrawal[];

/**
 * Withdrawals from the account. Both ends of the range are required; more than 90 days at once may be refused.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-Withdraw-Record
 * @example
 * ```ts
 * import { spotGetWithdrawalRecords } from '@bitget-kit/private-api/spot';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const lastWeek = { coin: 'USDT', startTime: Date.now() - 7 * 86_400_000, endTime: Date.now() };
 * for await (const withdrawal of paginate(transport, spotGetWithdrawalRecords, lastWeek)) {
 *   console.log(withdrawal.orderId, withdrawal.size, withdrawal.fee, withdrawal.status);
 * }
 * ```
 */
export const spotGetWithdrawalRecords: PagedEndpoint<
  SpotGetWithdrawalRecordsParams,
  SpotGetWithdrawalRecordsResult,
  'read',
  SpotWithdrawal
> = {
  method: 'GET',
  path: '/api/v2/spot/wallet/withdrawal-records',
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
    coin: 'string',
    clientOid: 'string',
    startTime: 'time!',
    endTime: 'time!',
    idLessThan: 'string',
    orderId: 'string',
    limit: 'integer',
  },
};
