import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One point in time. */
export interface CopyBrokerAmount {
  /** Amount, in its coin. */
  amount: DecimalString;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
}

/** One point in time. */
export interface CopyBrokerRate {
  /** The rate, in per cent. */
  rate: DecimalString;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
}

/** One figure. */
export interface CopyBrokerTraderFact {
  /** What the figure is. */
  describe: string;
  /** The figure. */
  value: string;
}

/** One trader. */
export interface CopyBrokerTrader {
  /** Whether the trader may be copied. */
  canTrace: string;
  /** Id of the trader. */
  traderId: string;
  /** Name of the trader. */
  traderName: string;
  /** How many may copy. */
  maxLimit: string;
  /** How many may follow by holding BGB. */
  bgbMaxFollowLimit: string;
  /** How many follow. */
  followCount: string;
  /** How many follow by holding BGB. */
  bgbFollowCount: string;
  /** State of the trader; no client lists the words. */
  traderStatus: string;
  /** Equity of all accounts. */
  totalEquity: string;
  /** Pairs that can be copied. */
  currentTradingList: string[];
  /** Figures that the exchange shows. */
  columnList: CopyBrokerTraderFact[];
  /** How many copied, in all. */
  totalFollowers: string;
  /** Orders that made a profit. */
  profitCount: string;
  /** Orders that made a loss. */
  lossCount: string;
  /** Orders in all. */
  tradeCount: string;
  /** Picture of the trader. */
  traderPic: string;
  /** Largest fall from a peak, in per cent. */
  maxCallbackRate: DecimalString;
  /** Part of the orders that made a profit, in per cent. */
  averageWinRate: DecimalString;
  /** Profit day by day, in per cent. */
  dailyProfitRateList: CopyBrokerRate[];
  /** Profit day by day, in USDT. */
  dailyProfitList: CopyBrokerAmount[];
  /** Profit of the last 24 hours, in per cent. */
  profitRate24hList: CopyBrokerRate[];
  /** Profit of the last 24 hours, in USDT. */
  profit24hList: CopyBrokerAmount[];
  /** Profit of all who copy, in USDT. */
  followerTotalProfit: DecimalString;
  /** Ms since the epoch. */
  lastTradeTime: TimestampMsString;
  /** Days of trading. */
  tradeDays: string;
}

/** Parameters of {@link copyGetBrokerTraders}. */
export interface CopyGetBrokerTradersParams {
  /** Id of the trader. */
  traderId?: string | undefined;
  /** Name of the trader. */
  traderName?: string | undefined;
  /** Whether traders that take nobody more are left out; no client lists the words. */
  fullStatus?: string | undefined;
  /** What the order goes by; no client lists the words. */
  sortRule?: string | undefined;
  /** Which way the order goes; no client lists the words. */
  sortFlag?: string | undefined;
  /** Language of its messages. */
  language?: string | undefined;
  /** Rows a page. */
  pageSize?: number | string | undefined;
  /** Page, from 1 on. */
  pageNo?: number | string | undefined;
}

/** One row each. */
export type CopyGetBrokerTradersResult = CopyBrokerTrader[];

/**
 * Traders whom others copy.
 *
 * For brokers. Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { copyGetBrokerTraders } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, copyGetBrokerTraders, {});
 * console.log(result);
 * ```
 */
export const copyGetBrokerTraders: PagedEndpoint<
  CopyGetBrokerTradersParams,
  CopyGetBrokerTradersResult,
  'read',
  CopyBrokerTrader
> = {
  method: 'GET',
  path: '/api/v2/copy/mix-broker/query-traders',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'number', param: 'pageNo', size: 'pageSize', defaultSize: 20, maxSize: 20 },
  check: {
    traderId: 'string',
    traderName: 'string',
    fullStatus: 'string',
    sortRule: 'string',
    sortFlag: 'string',
    language: 'string',
    pageSize: 'integer',
    pageNo: 'integer',
  },
};
