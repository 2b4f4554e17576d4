import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One loan. */
export interface EarnLoanRecord {
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Id of the loan. */
  orderId: string;
  /** Collateral at the start, in its coin. */
  initPledgeAmount: DecimalString;
  /** Amount that was borrowed at the start, in its coin. */
  initLoanAmount: DecimalString;
  /** Interest of an hour. */
  hourRate: DecimalString;
  /** Term in days, or without an end. */
  daily: 'SEVEN' | 'THIRTY' | 'FLEXIBLE' | (string & {});
  /** Ms since the epoch. */
  borrowTime: TimestampMsString;
  /** Taken back, liquidated, or repaid. */
  status: 'ROLLBACK' | 'FORCE' | 'REPAY' | (string & {});
}

/** Parameters of {@link earnGetLoanHistory}. */
export interface EarnGetLoanHistoryParams {
  /** Only the loan with this id. */
  orderId?: string | undefined;
  /** Coin that is borrowed. */
  loanCoin?: string | undefined;
  /** Coin that is the collateral. */
  pledgeCoin?: string | undefined;
  /** Taken back, liquidated, or repaid. */
  status?: 'ROLLBACK' | 'FORCE' | 'REPAY' | undefined;
  /** From this time on, ms. More than 90 days before `endTime` only with `paginate`, which asks in parts. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime: number | string;
  /** Page, from 1 on. */
  pageNo?: string | undefined;
  /** Rows a page, up to 100. */
  pageSize?: number | string | undefined;
}

/** One row each. */
export type EarnGetLoanHistoryResult = EarnLoanRecord[];

/**
 * Loans that are done.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Get-Borrow-History
 * @example
 * ```ts
 * import { earnGetLoanHistory } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetLoanHistory, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const earnGetLoanHistory: PagedEndpoint<
  EarnGetLoanHistoryParams,
  EarnGetLoanHistoryResult,
  'read',
  EarnLoanRecord
> = {
  method: 'GET',
  path: '/api/v2/earn/loan/borrow-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 10, maxSize: 100, maxRangeDays: 90 },
  check: {
    orderId: 'string',
    loanCoin: 'string',
    pledgeCoin: 'string',
    status: 'string',
    startTime: 'time!',
    endTime: 'time!',
    pageNo: 'string',
    pageSize: 'integer',
  },
};
