import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One record. */
export interface EarnSavingsRecord {
  /** Id of the record. */
  orderId: string;
  /** Coin, e.g. `USDT`. */
  coinName: string;
  /** Coin of the interest. */
  settleCoinName: string;
  /** Term in days; empty for products without one. */
  period: string;
  /** Who may have it: beginners, everybody, or VIPs. */
  productLevel: 'beginner' | 'normal' | 'VIP' | (string & {});
  /** Amount, in its coin. */
  amount: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
  /** What it was: paid in, redeemed, interest, or a deduction for redeeming early. */
  orderType: 'subscribe' | 'redeem' | 'pay_interest' | 'deduction' | (string & {});
  /** The line of futures. */
  productType: 'flexible' | 'fixed' | (string & {});
}

/** Parameters of {@link earnGetSavingsRecords}. */
export interface EarnGetSavingsRecordsParams {
  /** Coin, e.g. `USDT`. Left out: all. */
  coin?: string | undefined;
  /** Redeemable at any time, or after a term. */
  periodType: 'flexible' | 'fixed';
  /** Only records of this kind. `deduction` is of products with a term. */
  orderType?: 'subscribe' | 'redeem' | 'pay_interest' | 'deduction' | undefined;
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
export interface EarnGetSavingsRecordsResult {
  /** The rows of this page. */
  resultList: EarnSavingsRecord[];
  /** Asks for the next page, as `idLessThan`. */
  endId: string;
}

/**
 * Your subscriptions, redemptions and interest of savings, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/savings/Savings-Records
 * @example
 * ```ts
 * import { earnGetSavingsRecords } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetSavingsRecords, { periodType: 'flexible' });
 * console.log(result);
 * ```
 */
export const earnGetSavingsRecords: PagedEndpoint<
  EarnGetSavingsRecordsParams,
  EarnGetSavingsRecordsResult,
  'read',
  EarnSavingsRecord
> = {
  method: 'GET',
  path: '/api/v2/earn/savings/records',
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
    periodType: 'string!',
    orderType: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
