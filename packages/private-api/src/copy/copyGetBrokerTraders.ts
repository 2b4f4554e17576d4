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
  rate: DecimalString;
  /** When it was made, ms since the epoch. */
  cTime: TimestampMsString;
}

/** One figure. */
export interface CopyBrokerTraderFact {
  describe: string;
  value: string;
}

/** One trader. */
export interface CopyBrokerTrader {
  canTrace: string;
  traderId: string;
  traderName: string;
  maxLimit: string;
  /** How many may follow by holding BGB. */
  bgbMaxFollowLimit: string;
  /** How many follow. */
  followCount: string;
  /** How many follow by holding BGB. */
  bgbFollowCount: string;
  traderStatus: string;
  /** Equity of all accounts. */
  totalEquity: string;
  /** Pairs that can be copied. */
  currentTradingList: string[];
  columnList: CopyBrokerTraderFact[];
  totalFollowers: string;
  profitCount: string;
  lossCount: string;
  tradeCount: string;
  traderPic: string;
  maxCallbackRate: DecimalString;
  averageWinRate: DecimalString;
  dailyProfitRateList: CopyBrokerRate[];
  dailyProfitList: CopyBrokerAmount[];
  profitRate24hList: CopyBrokerRate[];
  profit24hList: CopyBrokerAmount[];
  followerTotalProfit: DecimalString;
  /** Ms since the epoch. */
  lastTradeTime: TimestampMsString;
  tradeDays: string;
}

/** Parameters of {@link copyGetBrokerTraders}. */
export interface CopyGetBrokerTradersParams {
  /** Id of the trader. */
  traderId?: string | undefined;
  /** Name of the trader. */
  traderName?: string | undefined;
  fullStatus?: string | undefined;
  sortRule?: string | undefined;
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
