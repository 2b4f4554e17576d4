import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link spotGetDepositRecords}. */
export interface SpotGetDepositRecordsParams {
  /** Coin, e.g. `USDT`. Left out: all coins. */
  coin?: string | undefined;
  /** Only the deposit with this id. */
  orderId?: string | undefined;
  /** Deposits from this time on, ms. Required. */
  startTime: number | string;
  /** Deposits up to this time, ms. Required. */
  endTime: number | string;
  /** Deposits older than the one with this `orderId`. */
  idLessThan?: string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
}

/** One deposit. */
export interface SpotDeposit {
  /** The exchange's id of the deposit. */
  orderId: string;
  /** Hash of the transaction on chain; of an internal transfer, the exchange's id of it. */
  tradeId: string;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Always `deposit`. */
  type: 'deposit' | (string & {});
  /** Amount in `coin`. */
  size: DecimalString;
  /** Unconfirmed, failed, credited. */
  status: 'pending' | 'fail' | 'success' | (string & {});
  /** Sender: an address on chain; for an internal transfer a user id, an email address or a phone number. */
  fromAddress: string;
  /** Receiver, in the same forms. */
  toAddress: string;
  /** Network. Without meaning for an internal transfer. */
  chain: string;
  /** Over a network, or from another user of the exchange. */
  dest: 'on_chain' | 'internal_transfer' | (string & {});
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
  /** Not in the documentation; another client sees it. */
  clientOid?: string | undefined;
  /** Blocks that confirm it. Not in the documentation; another client sees it. */
  confirm?: string | undefined;
  /** Tag or memo. Not in the documentation; another client sees it. */
  tag?: string | undefined;
}

/** One page. */
export type SpotGetDepositRecordsResult = SpotDeposit[];

/**
 * Deposits to the account. Both ends of the range are required; more than 90 days at once may be refused.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-Deposit-Record
 * @example
 * ```ts
 * import { spotGetDepositRecords } from '@bitget-kit/private-api/spot';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const lastWeek = { startTime: Date.now() - 7 * 86_400_000, endTime: Date.now() };
 * for await (const deposit of paginate(transport, spotGetDepositRecords, lastWeek)) {
 *   console.log(deposit.coin, deposit.size, deposit.chain, deposit.status);
 * }
 * ```
 */
export const spotGetDepositRecords: PagedEndpoint<
  SpotGetDepositRecordsParams,
  SpotGetDepositRecordsResult,
  'read',
  SpotDeposit
> = {
  method: 'GET',
  path: '/api/v2/spot/wallet/deposit-records',
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
    orderId: 'string',
    startTime: 'time!',
    endTime: 'time!',
    idLessThan: 'string',
    limit: 'integer',
  },
};
