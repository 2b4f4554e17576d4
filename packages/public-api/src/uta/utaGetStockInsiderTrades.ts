import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';

/** One trade of an insider. */
export interface UtaStockInsiderTrade {
  reporterName: string;
  issueOrgName: string;
  endDate: TimestampMsString;
  announcementDate: TimestampMsString;
  innerType: string;
  position: string;
  securityTitle: string;
  tradeDate: TimestampMsString;
  designatedExerciseDate: TimestampMsString;
  innerTradeType: string;
  actionType: 'add' | 'decrease' | (string & {});
  tradeVolume: DecimalString;
  tradePrice: DecimalString;
  holdingType: 'direct' | 'indirect' | (string & {});
  indirectHoldingStatement: string;
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
  list: UtaStockInsiderTrade[];
  /** What the answer before gave, to go on from there. */
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
