import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One record. */
export interface EarnSharkFinRecord {
  /** Id of the record. */
  orderId: string;
  /** Name of the product. */
  product: string;
  /** Term in days. */
  period: string;
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
  /** What it was: paid in, paid back, or interest. */
  type: 'subscription' | 'redemption' | 'interest' | (string & {});
}

/** Parameters of {@link earnGetSharkFinRecords}. */
export interface EarnGetSharkFinRecordsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** Which records: paid in, paid back, or interest. */
  type: 'subscription' | 'redemption' | 'interest';
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
  /** Rows older than this id. */
  idLessThan?: string | undefined;
}

/** What comes back. */
export interface EarnGetSharkFinRecordsResult {
  /** The rows of this page. */
  resultList: EarnSharkFinRecord[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Your subscriptions, redemptions and interest of shark fin products, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/sharkfin/Shark-Records
 * @example
 * ```ts
 * import { earnGetSharkFinRecords } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSharkFinRecords, { type: 'subscription' });
 * console.log(result);
 * ```
 */
export const earnGetSharkFinRecords: PagedEndpoint<
  EarnGetSharkFinRecordsParams,
  EarnGetSharkFinRecordsResult,
  'read',
  EarnSharkFinRecord
> = {
  method: 'GET',
  path: '/api/v2/earn/sharkfin/records',
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
    coin: 'string',
    type: 'string!',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
