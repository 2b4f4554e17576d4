import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { CopyProfitPoint } from './CopyProfitPoint.js';
import type { CopyRate } from './CopyRate.js';

/** What comes back. */
export interface CopyGetTraderSummaryResult {
  /** Return on what was invested, in per cent. */
  roi: DecimalString;
  /** How many orders. */
  tradingOrderNum: string;
  /** How many ever followed. */
  totalFollowerNum: string;
  /** How many follow now. */
  currentFollowerNum: string;
  /** Profit of all orders. */
  totalpl: string;
  /** Orders with a profit. */
  gainNum: string;
  /** Orders with a loss. */
  lossNum: string;
  /** Equity of the copying account. */
  totalEquity: DecimalString;
  /** Orders with a profit, in per cent of all. */
  winRate: DecimalString;
  /** Contracts that are open for copying. */
  tradingPairsAvailableList: string[];
  /** Return of the last days. */
  lastWeekRoiList: CopyRate[];
  /** Profit of the last days. */
  lastWeekProfitList: CopyProfitPoint[];
  /** Return of the last thirty days. */
  lastMonthRoiList: CopyRate[];
  /** Profit of the last thirty days. */
  lastMonthProfitList?: CopyProfitPoint[] | undefined;
}

/**
 * How you do as a trader of futures whom others copy.
 *
 * For traders whom others copy.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Total-Detail
 * @example
 * ```ts
 * import { copyGetTraderSummary } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetTraderSummary, {});
 * console.log(result);
 * ```
 */
export const copyGetTraderSummary: Endpoint<Record<never, never>, CopyGetTraderSummaryResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/copy/mix-trader/order-total-detail',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
};
