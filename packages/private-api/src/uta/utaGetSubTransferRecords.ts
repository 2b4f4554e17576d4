import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One transfer. */
export interface UtaSubTransfer {
  /** Account that pays. */
  fromType:
    | 'spot'
    | 'p2p'
    | 'usdt_futures'
    | 'coin_futures'
    | 'usdc_futures'
    | 'crossed_margin'
    | 'unified'
    | (string & {});
  /** Account that receives. */
  toType:
    | 'spot'
    | 'p2p'
    | 'usdt_futures'
    | 'coin_futures'
    | 'usdc_futures'
    | 'crossed_margin'
    | 'unified'
    | (string & {});
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** User who pays. */
  fromUserId: string;
  /** User who receives. */
  toUserId: string;
  /** What became of the transfer. */
  status: 'Successful' | 'Failed' | 'Processing' | (string & {});
  /** Your own id of the transfer. */
  clientOid: string;
  /** Id of the transfer, in an older form. */
  oldTransferId: string;
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
  /** Id of the transfer. */
  transferId: string;
}

/** Parameters of {@link utaGetSubTransferRecords}. */
export interface UtaGetSubTransferRecordsParams {
  /** Id of the sub-account. */
  subUid?: string | undefined;
  /** Transfers that the user began, or those that it received. Left out: initiator. */
  role?: 'initiator' | 'receiver' | undefined;
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Your own id of the transfer. */
  clientOid?: string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetSubTransferRecordsResult {
  /** Asks for the next page. */
  cursor: string;
  /** The rows. */
  list: UtaSubTransfer[];
}

/**
 * Transfers between main account and sub-accounts, newest first.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer-Get
 * @example
 * ```ts
 * import { utaGetSubTransferRecords } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetSubTransferRecords, {});
 * console.log(result);
 * ```
 */
export const utaGetSubTransferRecords: PagedEndpoint<
  UtaGetSubTransferRecordsParams,
  UtaGetSubTransferRecordsResult,
  'read',
  UtaSubTransfer
> = {
  method: 'GET',
  path: '/api/v3/account/sub-transfer-record',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'cursor',
    from: 'cursor',
    list: 'list',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    subUid: 'string',
    role: 'string',
    coin: 'string',
    startTime: 'time',
    endTime: 'time',
    clientOid: 'string',
    limit: 'integer',
    cursor: 'string',
  },
};
