import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetPositionHistory}. */
export interface UtaGetPositionHistoryParams {
  /** Category. The documentation's example calls it `productType`, its table `category`. */
  category: UtaFuturesCategory;
  /** Symbol of the contract, e.g. `BTCUSDT`. Left out: all of the category. */
  symbol?: string | undefined;
  /** Positions from this time on, ms. No more than 30 days before `endTime`, 90 days back. */
  startTime?: number | string | undefined;
  /** Positions up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 100. Left out: 100. */
  limit?: number | string | undefined;
  /** The `cursor` of the page before. */
  cursor?: string | undefined;
}

/** A closed position. Sizes are in base coin, prices in quote coin, money in margin coin. */
export interface UtaPastPosition {
  /** Id of the position. */
  positionId: string;
  /** Category, in capitals. */
  category: UtaFuturesCategory | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of margin, fees and profit. */
  marginCoin: string;
  /** One position a contract, or one for each side. */
  holdMode: 'one_way_mode' | 'hedge_mode' | (string & {});
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** Isolated or cross margin. */
  marginMode: 'crossed' | 'isolated' | (string & {});
  /** Average entry price, in quote coin. */
  openPriceAvg: DecimalString;
  /** Average price at which it was closed. */
  closePriceAvg: DecimalString;
  /** Amount that was opened. */
  openTotalPos: DecimalString;
  /** Amount that was closed. */
  closeTotalPos: DecimalString;
  /** Profit or loss, without fees and funding. */
  cumRealisedPnl: DecimalString;
  /** Profit or loss after fees and funding. */
  netProfit: DecimalString;
  /** Funding; negative means paid. */
  totalFunding: DecimalString;
  /** Fees for opening; negative means paid. */
  openFeeTotal: DecimalString;
  /** Fees for closing; negative means paid. */
  closeFeeTotal: DecimalString;
  /** When it was opened, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it was closed, ms since the epoch. */
  updatedTime: TimestampMsString;
  /** Dividend of a contract on a stock. Not in the documentation; another client sees it. */
  cashDividend?: DecimalString | undefined;
}

/** One page. */
export interface UtaGetPositionHistoryResult {
  /** `null` may come instead of an empty list. */
  list: UtaPastPosition[] | null;
  /** Asks for the next page. */
  cursor?: string | null | undefined;
}

/**
 * Your closed futures positions, 30 days in one range and 90 days back.
 *
 * The documentation asks for a key that may read and write, though nothing is written. For unified accounts: a classic
 * one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Get-Position-History
 * @example
 * ```ts
 * import { utaGetPositionHistory } from '@bitget-kit/private-api/uta';
 * import { paginate, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * for await (const position of paginate(transport, utaGetPositionHistory, { category: 'USDT-FUTURES' })) {
 *   console.log(position.symbol, position.netProfit);
 * }
 * ```
 */
export const utaGetPositionHistory: PagedEndpoint<
  UtaGetPositionHistoryParams,
  UtaGetPositionHistoryResult,
  'read',
  UtaPastPosition
> = {
  method: 'GET',
  path: '/api/v3/position/history-position',
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
    category: 'string!',
    symbol: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    cursor: 'string',
  },
};
