import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One change. */
export interface EarnPledgeRateChange {
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Id of the loan. */
  orderId: string;
  /** Ms since the epoch. */
  reviseTime: TimestampMsString;
  /** Loan against collateral became less, or more. */
  reviseSide: 'down' | 'up' | (string & {});
  /** What was put in or taken out. */
  reviseAmount: DecimalString;
  /** Loan against collateral after it, in per cent. */
  afterPledgeRate: DecimalString;
  /** Loan against collateral before it, in per cent. */
  beforePledgeRate: DecimalString;
}

/** Parameters of {@link earnGetPledgeRateHistory}. */
export interface EarnGetPledgeRateHistoryParams {
  /** Only the loan with this id. */
  orderId?: string | undefined;
  /** Loan against collateral became less, or more. */
  reviseSide?: 'down' | 'up' | undefined;
  /** Coin that is the collateral. */
  pledgeCoin?: string | undefined;
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
export type EarnGetPledgeRateHistoryResult = EarnPledgeRateChange[];

/**
 * Collateral that was put in or taken out.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/earn/loan/Get-Pledge-Rate-History
 * @example
 * ```ts
 * import { earnGetPledgeRateHistory } from '@bitget-kit/private-api/earn';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, earnGetPledgeRateHistory, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const earnGetPledgeRateHistory: PagedEndpoint<
  EarnGetPledgeRateHistoryParams,
  EarnGetPledgeRateHistoryResult,
  'read',
  EarnPledgeRateChange
> = {
  method: 'GET',
  path: '/api/v2/earn/loan/revise-history',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 10, maxSize: 100, maxRangeDays: 90 },
  check: {
    orderId: 'string',
    reviseSide: 'string',
    pledgeCoin: 'string',
    startTime: 'time!',
    endTime: 'time!',
    pageNo: 'string',
    pageSize: 'integer',
  },
};
