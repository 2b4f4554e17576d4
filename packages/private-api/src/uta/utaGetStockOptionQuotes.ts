import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** The quote of one option. */
export interface UtaStockOptionQuote {
  /** Symbol of the stock, e.g. `AAPL.US`. */
  symbol: string;
  /** Price of the latest trade, in the currency of the stock. */
  lastDone: DecimalString;
  /** Last price of the day before, in the currency of the stock. */
  prevClose: DecimalString;
  /** First price of the day, in the currency of the stock. */
  open: DecimalString;
  /** Highest price of the day, in the currency of the stock. */
  high: DecimalString;
  /** Lowest price of the day, in the currency of the stock. */
  low: DecimalString;
  /** When, as the exchange writes it; no client says in which unit. */
  timestamp: string;
  /** Shares that were traded. */
  volume: DecimalString;
  /** What was traded, in the currency of the stock. */
  turnover: DecimalString;
  /** Whether it is traded now; no client lists the words. */
  tradeStatus: string;
  /** Volatility that the price implies. */
  impliedVolatility: DecimalString;
  /** Contracts that are open. */
  openInterest: DecimalString;
  /** Day on which it ends. */
  expiryDate: string;
  /** Price at which it can be used, in the currency of the stock. */
  strikePrice: DecimalString;
  /** The exchange spells it so. */
  contractMultipier: DecimalString;
  /** American or European, as the exchange writes it. */
  contractType: string;
  /** Shares of a contract. */
  contractSize: DecimalString;
  /** In: to the account that the endpoint is about. Out: from it. */
  direction: string;
  /** Volatility of the past. */
  historicalVolatility: DecimalString;
  /** Symbol of the stock behind it. */
  underlyingSymbol: string;
}

/** Parameters of {@link utaGetStockOptionQuotes}. */
export interface UtaGetStockOptionQuotesParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol: string;
}

/** What comes back. */
export interface UtaGetStockOptionQuotesResult {
  /** The quotes. */
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
