import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One loan. */
export interface UtaLoanRecord {
  /** Id of the loan. */
  orderId: string;
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Collateral at the start, in its coin. */
  initPledgeAmount: DecimalString;
  /** Amount that was borrowed at the start, in its coin. */
  initLoanAmount: DecimalString;
  /** Interest of an hour, in per cent. */
  hourRate: DecimalString;
  /** Term in days. */
  pledgeDays: string;
  /** Ms since the epoch. */
  borrowTime: TimestampMsString;
  /** How it ended. */
  status: string;
  /** Term in days, or without an end. */
  daily: string;
}

/** Parameters of {@link utaGetLoanHistory}. */
export interface UtaGetLoanHistoryParams {
  /** From this time on, ms. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime: number | string;
  /** Only the loan with this id. */
  orderId?: string | undefined;
  /** Coin that is borrowed. */
  loanCoin?: string | undefined;
  /** Coin that is the collateral. */
  pledgeCoin?: string | undefined;
  /** Only loans that ended so: undone, liquidated, repaid. */
  status?: 'ROLLBACK' | 'FORCE' | 'REPAY' | undefined;
  /** Page, from 1 on. */
  pageNum?: string | undefined;
  /** Rows a page. */
  pageSize?: string | undefined;
}

/** One row each. */
export type UtaGetLoanHistoryResult = UtaLoanRecord[];

/**
 * Loans against collateral that are done.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetLoanHistory } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetLoanHistory, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const utaGetLoanHistory: PagedEndpoint<UtaGetLoanHistoryParams, UtaGetLoanHistoryResult, 'read', UtaLoanRecord> =
  {
    method: 'GET',
    path: '/api/v3/loan/borrow-history',
    access: 'private',
    permission: 'read',
    limit: { requests: 10, seconds: 1, scope: 'uid' },
    priority: 'bulk',
    stability: 'observed',
    page: { by: 'number', param: 'pageNum', size: 'pageSize', defaultSize: 20, maxSize: 20 },
    check: {
      startTime: 'time!',
      endTime: 'time!',
      orderId: 'string',
      loanCoin: 'string',
      pledgeCoin: 'string',
      status: 'string',
      pageNum: 'string',
      pageSize: 'string',
    },
  };
