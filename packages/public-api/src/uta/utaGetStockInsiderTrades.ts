import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One trade of an insider. */
export interface UtaStockInsiderTrade {
  /** Name of the one who reports. */
  reporterName: string;
  /** Name of the company. */
  issueOrgName: string;
  /** End of what is reported on, ms since the epoch. */
  endDate: TimestampMsString;
  /** When it was announced, ms since the epoch. */
  announcementDate: TimestampMsString;
  /** What the one who reports is to the company. */
  innerType: string;
  /** Office of the one who reports. */
  position: string;
  /** What was traded. */
  securityTitle: string;
  /** When it was traded, ms since the epoch. */
  tradeDate: TimestampMsString;
  /** When an option may be used, ms since the epoch. */
  designatedExerciseDate: TimestampMsString;
  /** Kind of trade. */
  innerTradeType: string;
  /** Whether there are more shares afterwards, or fewer. */
  actionType: 'add' | 'decrease' | (string & {});
  /** Shares that were traded. */
  tradeVolume: DecimalString;
  /** Price of a share, in the currency of the stock. */
  tradePrice: DecimalString;
  /** Held by oneself, or through somebody. */
  holdingType: 'direct' | 'indirect' | (string & {});
  /** Through whom. */
  indirectHoldingStatement: string;
  /** Shares that are held afterwards. */
  postTradeQuantity: DecimalString;
}

/** Parameters of {@link utaGetStockInsiderTrades}. */
export interface UtaGetStockInsiderTradesParams {
  /** Code of the stock. */
  code: string;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockInsiderTradesResult {
  /** The rows. */
  list: UtaStockInsiderTrade[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * What insiders of a company bought and sold.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 1 request per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetStockInsiderTrades } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetStockInsiderTrades, { code: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockInsiderTrades: PagedEndpoint<
  UtaGetStockInsiderTradesParams,
  UtaGetStockInsiderTradesResult,
  'public',
  UtaStockInsiderTrade
> = {
  method: 'GET',
  path: '/api/v3/reality/market/inner-trades',
  access: 'public',
  limit: { requests: 1, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    code: 'string!',
    limit: 'integer',
    cursor: 'string',
  },
};
