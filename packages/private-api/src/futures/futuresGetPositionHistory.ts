import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetPositionHistory}. */
export interface FuturesGetPositionHistoryParams {
  /** Symbol of the contract. Left out: all of the product type. */
  symbol?: string | undefined;
  /** Left out: `USDT-FUTURES`. Has no effect next to a symbol. */
  productType?: ProductType | undefined;
  /** Positions older than this id; the `endId` of the page before. */
  idLessThan?: string | undefined;
  /** Positions from this time on, ms. The range may span three months; left out, the last three. */
  startTime?: number | string | undefined;
  /** Positions up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 20. */
  limit?: number | string | undefined;
}

/** A position that was closed. Sizes are in base coin, prices in quote coin, money in margin coin. */
export interface FuturesPastPosition {
  /** Id of the position. */
  positionId: string;
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Side of the position. */
  holdSide: 'long' | 'short' | (string & {});
  /** One position a contract, or one for each side. */
  posMode: 'one_way_mode' | 'hedge_mode' | (string & {});
  /** Average entry price, in quote coin. */
  openAvgPrice: DecimalString;
  /** Average exit price, in quote coin. */
  closeAvgPrice: DecimalString;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed' | (string & {});
  /** Amount opened in all. */
  openTotalPos: DecimalString;
  /** Amount closed in all. */
  closeTotalPos: DecimalString;
  /** Profit or loss realised, before fees and funding, in the margin coin. */
  pnl: DecimalString;
  /** What is left after fees and funding, in the margin coin. */
  netProfit: DecimalString;
  /** Funding in all. */
  totalFunding: DecimalString;
  /** Fees for opening, in the margin coin. */
  openFee: DecimalString;
  /** Fees for closing, in the margin coin. */
  closeFee: DecimalString;
  /** When it was opened, ms since the epoch. All small letters here; the documentation's table says `cTime`. */
  ctime: TimestampMsString;
  /** When it last changed, ms since the epoch. All small letters here; the documentation's table says `uTime`. */
  utime: TimestampMsString;
}

/** One page. Both fields may be `null` when there are no positions. */
export interface FuturesGetPositionHistoryResult {
  /** The rows. */
  list: FuturesPastPosition[] | null;
  /** Id of the last row: `idLessThan` of the next page. */
  endId: string | null;
}

/**
 * Your closed positions of the last three months.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @throws {@link BitgetError} `api/rejected` when the range is longer than three months or older.
 * @see https://www.bitget.com/api-doc/contract/position/Get-History-Position
 * @example
 * ```ts
 * import { futuresGetPositionHistory } from '@bitget-kit/private-api/futures';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const position of paginate(transport, futuresGetPositionHistory, { productType: 'USDT-FUTURES' })) {
 *   console.log(position.symbol, position.netProfit);
 * }
 * ```
 */
export const futuresGetPositionHistory: PagedEndpoint<
  FuturesGetPositionHistoryParams,
  FuturesGetPositionHistoryResult,
  'read',
  FuturesPastPosition
> = {
  method: 'GET',
  path: '/api/v2/mix/position/history-position',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'endId',
    list: 'list',
    size: 'limit',
    defaultSize: 20,
    maxSize: 100,
    maxRangeDays: 90,
  },
  check: {
    symbol: 'string',
    productType: 'string',
    idLessThan: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
