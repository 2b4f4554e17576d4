import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link spotGetFills}. */
export interface SpotGetFillsParams {
  /** Trading pair, e.g. `BTCUSDT`. Left out: all pairs. */
  symbol?: string | undefined;
  /** Only fills of this order. */
  orderId?: string | undefined;
  /** Fills from this time on, ms; no more than 90 days back. For a managed sub-account, not before it was bound. */
  startTime?: number | string | undefined;
  /** Fills up to this time, ms. No more than 90 days after `startTime`. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** Fills older than the one with this `tradeId`. */
  idLessThan?: string | undefined;
}

/** What one fill cost. */
export interface SpotFillFee {
  /** Whether another coin paid part of the fee. */
  deduction: 'yes' | 'no' | (string & {});
  /** Coin of the fee. */
  feeCoin: string;
  /** Part that was paid by deduction; empty if none was. */
  totalDeductionFee: DecimalString;
  /** The whole fee in `feeCoin`; negative means paid. */
  totalFee: DecimalString;
}

/** One fill of one of your orders. */
export interface SpotFill {
  /** The user's id. */
  userId: string;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Id of the order that was filled. */
  orderId: string;
  /** Id of the fill. */
  tradeId: string;
  /** At a price, or at that of the market. */
  orderType: 'limit' | 'market' | (string & {});
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Price of the fill in quote coin. */
  priceAvg: DecimalString;
  /** Amount in base coin. */
  size: DecimalString;
  /** Amount in quote coin. */
  amount: DecimalString;
  /** What the fill cost. */
  feeDetail: SpotFillFee;
  /** Whether your order took from the book or rested on it. */
  tradeScope: 'taker' | 'maker' | (string & {});
  /** When it happened, ms since the epoch. */
  cTime: TimestampMsString;
  /** When the row last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/** One page. */
export type SpotGetFillsResult = SpotFill[];

/**
 * Your fills on spot over the last 90 days. Without parameters, of all pairs. Older ones are on the website only.
 *
 * Fills carry the exchange's `orderId`, not your `clientOid`.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the range is longer than 90 days or older: 00001, 40704, 43111.
 * @see https://www.bitget.com/api-doc/spot/trade/Get-Fills
 * @example
 * ```ts
 * import { spotGetFills } from '@bitget-kit/private-api/spot';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const fill of paginate(transport, spotGetFills, { symbol: 'BTCUSDT' })) {
 *   console.log(fill.orderId, fill.side, fill.size, fill.priceAvg, fill.feeDetail.totalFee, fill.feeDetail.feeCoin);
 * }
 * ```
 */
export const spotGetFills: PagedEndpoint<SpotGetFillsParams, SpotGetFillsResult, 'read', SpotFill> = {
  method: 'GET',
  path: '/api/v2/spot/trade/fills',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  page: {
    by: 'id',
    param: 'idLessThan',
    from: 'tradeId',
    size: 'limit',
    defaultSize: 100,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    symbol: 'string',
    orderId: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
