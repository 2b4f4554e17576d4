import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One settlement. */
export interface UtaCopyProfit {
  /** Ms since the epoch. */
  settleTime: TimestampMsString;
  /** Profit, in USDT. */
  profit: DecimalString;
  /** Profit that was shared out, in USDT. */
  allocatedPnl: DecimalString;
  /** Profit that is still to be shared out, in USDT. */
  pendingPnl: DecimalString;
  /** Part of the profit that goes to the trader. */
  shareRatio: DecimalString;
  /** Profit that goes to the trader, in USDT. */
  shareProfit: DecimalString;
}

/** Parameters of {@link utaGetCopyProfits}. */
export interface UtaGetCopyProfitsParams {
  /** Id of the copy project. */
  projectId: string;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetCopyProfitsResult {
  /** The rows. */
  list: UtaCopyProfit[];
  /** Asks for the next page. */
  nextCursor: string;
}

/**
 * What a copy project earned, settlement by settlement, and the share of it that went to the trader.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCopyProfits } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopyProfits, { projectId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetCopyProfits: PagedEndpoint<UtaGetCopyProfitsParams, UtaGetCopyProfitsResult, 'read', UtaCopyProfit> =
  {
    method: 'GET',
    path: '/api/v3/copy/futures/copy-profit-details',
    access: 'private',
    permission: 'read',
    priority: 'bulk',
    stability: 'observed',
    page: {
      by: 'field',
      param: 'cursor',
      from: 'nextCursor',
      list: 'list',
      size: 'limit',
      defaultSize: 20,
      maxSize: 20,
    },
    check: {
      projectId: 'string!',
      startTime: 'time',
      endTime: 'time',
      limit: 'integer',
      cursor: 'string',
    },
  };
