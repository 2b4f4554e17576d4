import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';
import type { UtaFee } from './UtaFee.js';

/** Parameters of {@link utaGetFills}. */
export interface UtaGetFillsParams {
  /** Left out: all categories. */
  category?: UtaCategory | undefined;
  /** Only the fills of this order. */
  orderId?: string | undefined;
  /** Fills from this time on, ms. No more than 30 days before `endTime`, 90 days back. */
  startTime?: number | string | undefined;
  /** Fills up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** The `cursor` of the page before. */
  cursor?: string | undefined;
}

/** A trade that filled an order of yours, or a part of one. */
export interface UtaFill {
  /** Id of the fill. */
  execId: string;
  /** Id that both sides of the trade share. */
  execLinkId: string;
  /** The exchange's id of the order. */
  orderId: string;
  /** Your own id of the order. */
  clientOid: string;
  /** Category, in capitals. */
  category: UtaCategory | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** At a price, or at that of the market. */
  orderType: 'limit' | 'market' | (string & {});
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Price in quote coin. */
  execPrice: DecimalString;
  /** Amount in base coin. */
  execQty: DecimalString;
  /** Value in quote coin. */
  execValue: DecimalString;
  /** Whether your order took from the book or was taken. */
  tradeScope: 'taker' | 'maker' | (string & {});
  /** Whether it opened or closed a position. */
  tradeSide: 'open' | 'close' | (string & {});
  /** Fees of the fill, by coin. */
  feeDetail: UtaFee[];
  /** Profit or loss that the fill realised. */
  execPnl: DecimalString;
  /** When it happened, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When the record last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
  /** Not in the documentation; another client sees it. */
  posSide?: 'long' | 'short' | (string & {}) | undefined;
  /** Not in the documentation; another client sees it. */
  isRPI?: string | undefined;
}

/** One page. */
export interface UtaGetFillsResult {
  /** `null` may come instead of an empty list. */
  list: UtaFill[] | null;
  /** Asks for the next page. */
  cursor?: string | null | undefined;
}

/**
 * Your fills, 30 days in one range and 90 days back. They cannot be asked for by symbol or `clientOid`.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Get-Order-Fills
 * @example
 * ```ts
 * import { utaGetFills } from '@bitget-kit/private-api/uta';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const fill of paginate(transport, utaGetFills, { category: 'SPOT' })) {
 *   console.log(fill.symbol, fill.side, fill.execQty, fill.execPrice);
 * }
 * ```
 */
export const utaGetFills: PagedEndpoint<UtaGetFillsParams, UtaGetFillsResult, 'read', UtaFill> = {
  method: 'GET',
  path: '/api/v3/trade/fills',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'cursor',
    from: 'cursor',
    list: 'list',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 30,
  },
  check: {
    category: 'string',
    orderId: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};
