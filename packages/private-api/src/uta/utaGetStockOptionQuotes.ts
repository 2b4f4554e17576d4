import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** The quote of one option. */
export interface UtaStockOptionQuote {
  symbol: string;
  lastDone: DecimalString;
  prevClose: DecimalString;
  open: DecimalString;
  high: DecimalString;
  low: DecimalString;
  timestamp: string;
  volume: DecimalString;
  turnover: DecimalString;
  tradeStatus: string;
  impliedVolatility: DecimalString;
  openInterest: DecimalString;
  expiryDate: string;
  strikePrice: DecimalString;
  /** The exchange spells it so. */
  contractMultipier: DecimalString;
  contractType: string;
  contractSize: DecimalString;
  /** In: to the account that the endpoint is about. Out: from it. */
  direction: string;
  historicalVolatility: DecimalString;
  underlyingSymbol: string;
}

/** Parameters of {@link utaGetStockOptionQuotes}. */
export interface UtaGetStockOptionQuotesParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
}

/** What comes back. */
export interface UtaGetStockOptionQuotesResult {
  secuQuote: UtaStockOptionQuote[];
}

/**
 * Quotes of options on stocks.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockOptionQuotes } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockOptionQuotes, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetStockOptionQuotes: Endpoint<UtaGetStockOptionQuotesParams, UtaGetStockOptionQuotesResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/market/option-quote',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
  },
};
