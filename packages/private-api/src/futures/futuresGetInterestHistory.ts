import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One charge. */
export interface FuturesInterestRecord {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What is owed, in the coin. */
  liability: DecimalString;
  /** Part of it that bears no interest. */
  interestFreeLimit: DecimalString;
  /** Part of it that bears interest. */
  interestLimit: DecimalString;
  /** Interest of an hour, as a fraction. */
  hourInterestRate: DecimalString;
  /** What the table of the page calls `interest`. */
  interset?: string | undefined;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
  /** Interest that is owed, in the coin. */
  interest: DecimalString;
}

/** Parameters of {@link futuresGetInterestHistory}. */
export interface FuturesGetInterestHistoryParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** The line of futures. */
  productType: 'USDT-FUTURES';
  /** Rows older than this id. */
  idLessThan?: string | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
}

/** What comes back. */
export interface FuturesGetInterestHistoryResult {
  /** Ms since the epoch. */
  nextSettleTime: TimestampMsString;
  /** Amount to borrow, or borrowed. */
  borrowAmount: DecimalString;
  /** The most that may be borrowed, in USDT. */
  borrowLimit: DecimalString;
  /** The rows of this page. */
  interestList: FuturesInterestRecord[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Interest on what you owe in USDT futures with several coins as margin, newest first.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/contract/account/Interest-History
 * @example
 * ```ts
 * import { futuresGetInterestHistory } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, futuresGetInterestHistory, { productType: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const futuresGetInterestHistory: PagedEndpoint<
  FuturesGetInterestHistoryParams,
  FuturesGetInterestHistoryResult,
  'read',
  FuturesInterestRecord
> = {
  method: 'GET',
  path: '/api/v2/mix/account/interest-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'interestList',
    size: 'limit',
    defaultSize: 20,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    coin: 'string',
    productType: 'string!',
    idLessThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
