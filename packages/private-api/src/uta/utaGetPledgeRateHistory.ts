import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One change. */
export interface UtaPledgeRateChange {
  /** Coin that is borrowed. */
  loanCoin: string;
  /** Coin that is the collateral. */
  pledgeCoin: string;
  /** Id of the loan. */
  orderId: string;
  /** Ms since the epoch. */
  reviseTime: TimestampMsString;
  /** Loan against collateral became less, or more. */
  reviseSide: string;
  /** What was put in or taken out. */
  reviseAmount: DecimalString;
  /** Loan against collateral afterwards, in per cent. */
  afterPledgeRate: DecimalString;
  /** Loan against collateral before, in per cent. */
  beforePledgeRate: DecimalString;
}

/** Parameters of {@link utaGetPledgeRateHistory}. */
export interface UtaGetPledgeRateHistoryParams {
  /** From this time on, ms. */
  startTime: number | string;
  /** Up to this time, ms. */
  endTime: number | string;
  /** Only the loan with this id. */
  orderId?: string | undefined;
  /** Loan against collateral became less, or more. */
  reviseSide?: 'down' | 'up' | undefined;
  /** Coin that is the collateral. */
  pledgeCoin?: string | undefined;
  /** Page, from 1 on. */
  pageNum?: string | undefined;
  /** Rows a page. */
  pageSize?: string | undefined;
}

/** One row each. */
export type UtaGetPledgeRateHistoryResult = UtaPledgeRateChange[];

/**
 * Collateral that was put in or taken out.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetPledgeRateHistory } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetPledgeRateHistory, { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) });
 * console.log(result);
 * ```
 */
export const utaGetPledgeRateHistory: PagedEndpoint<
  UtaGetPledgeRateHistoryParams,
  UtaGetPledgeRateHistoryResult,
  'read',
  UtaPledgeRateChange
> = {
  method: 'GET',
  path: '/api/v3/loan/pledge-rate-history',
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
    reviseSide: 'string',
    pledgeCoin: 'string',
    pageNum: 'string',
    pageSize: 'string',
  },
};
