import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One transfer. */
export interface SpotSubTransfer {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What became of the transfer. */
  status: 'Successful' | 'Failed' | 'Processing' | (string & {});
  /** Account that receives. */
  toType:
    | 'spot'
    | 'p2p'
    | 'coin_futures'
    | 'usdt_futures'
    | 'usdc_futures'
    | 'crossed_margin'
    | 'isolated_margin'
    | (string & {});
  /** Account that pays. */
  fromType:
    | 'spot'
    | 'p2p'
    | 'coin_futures'
    | 'usdt_futures'
    | 'usdc_futures'
    | 'crossed_margin'
    | 'isolated_margin'
    | (string & {});
  /** Amount, in base or quote coin as `planType` says. */
  size: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
  /** Your own id of the order. */
  clientOid: string;
  /** Id of the transfer. */
  transferId: string;
  /** Id of the transfer, in a newer form. */
  newTransferId?: string | undefined;
  /** User who pays. */
  fromUserId: string;
  /** User who receives. */
  toUserId: string;
}

/** Parameters of {@link spotGetSubTransferRecords}. */
export interface SpotGetSubTransferRecordsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** Transfers that the user began, or those that it received. Left out: initiator. */
  role?: 'initiator' | 'receiver' | undefined;
  /** Id of the sub-account. */
  subUid?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Your own id of the order. */
  clientOid?: string | undefined;
  /** Rows a page, up to 100. */
  limit?: number | string | undefined;
  /** Rows older than the one with this `transferId`. */
  idLessThan?: string | undefined;
}

/** One row each. */
export type SpotGetSubTransferRecordsResult = SpotSubTransfer[];

/**
 * Transfers between main account and sub-accounts, newest first.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/spot/account/Get-SubAccount-TransferRecords
 * @example
 * ```ts
 * import { spotGetSubTransferRecords } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, spotGetSubTransferRecords, {});
 * console.log(result);
 * ```
 */
export const spotGetSubTransferRecords: PagedEndpoint<
  SpotGetSubTransferRecordsParams,
  SpotGetSubTransferRecordsResult,
  'read',
  SpotSubTransfer
> = {
  method: 'GET',
  path: '/api/v2/spot/account/sub-main-trans-record',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'id',
    param: 'idLessThan',
    from: 'transferId',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    coin: 'string',
    role: 'string',
    subUid: 'string',
    startTime: 'time',
    endTime: 'time',
    clientOid: 'string',
    limit: 'integer',
    idLessThan: 'string',
  },
};
