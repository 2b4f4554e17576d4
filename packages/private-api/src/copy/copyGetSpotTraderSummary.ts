import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { CopyProfitPoint } from './CopyProfitPoint.js';
import type { CopyRate } from './CopyRate.js';

/** What comes back. */
export interface CopyGetSpotTraderSummaryResult {
  /** How many ever followed. */
  totalFollowerNum: string;
  /** How many follow now. */
  currentFollowerNum: string;
  /** How many may follow. */
  maxFollowerNum: string;
  /** How many orders. */
  tradingOrderNum: string;
  /** Profit of all orders. */
  totalpl: DecimalString;
  /** Orders with a profit. */
  gainNum: string;
  /** Orders with a loss. */
  lossNum: string;
  /** Equity of the copying account. */
  totalEquity: DecimalString;
  /** Orders with a profit, in per cent of all. */
  winRate: DecimalString;
  /** Return of the last days. */
  lastWeekRoiList: CopyRate[];
  /** Return of the last thirty days. */
  lastMonthRoiList: CopyRate[];
  /** Profit of the last days. */
  lastWeekProfitList: CopyProfitPoint[];
  /** Profit of the last thirty days. */
  lastMonthProfitList: CopyProfitPoint[];
}

/**
 * How you do as a trader of spot whom others copy.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Total-Detail
 * @example
 * ```ts
 * import { copyGetSpotTraderSummary } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetSpotTraderSummary, {});
 * console.log(result);
 * ```
 */
export const copyGetSpotTraderSummary: Endpoint<Record<never, never>, CopyGetSpotTraderSummaryResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/copy/spot-trader/order-total-detail',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
};
