import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Parameters of {@link futuresGetSymbolPrices}. */
export interface FuturesGetSymbolPricesParams {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
}

/** The three prices of one contract, in quote coin. */
export interface FuturesSymbolPrice {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** Price of the latest trade, in quote coin. */
  price: DecimalString;
  /** Price of the index that the contract follows, in quote coin. */
  indexPrice: DecimalString;
  /** Mark price, in quote coin: what profit and liquidation are reckoned by. */
  markPrice: DecimalString;
  /** When the prices were taken, ms since the epoch. */
  ts: TimestampMsString;
}

/** A list of one row. */
export type FuturesGetSymbolPricesResult = FuturesSymbolPrice[];

/**
 * Market, index and mark price of one contract.
 *
 * Public. Limit: 20 requests per second and user, as the exchange words it; it cannot tell users of a public endpoint
 * apart, so expect it to count addresses.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Symbol-Price
 * @example
 * ```ts
 * import { futuresGetSymbolPrices } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [prices] = await call(createTransport(), futuresGetSymbolPrices, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 * });
 * console.log(prices?.markPrice);
 * ```
 */
export const futuresGetSymbolPrices: Endpoint<FuturesGetSymbolPricesParams, FuturesGetSymbolPricesResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/symbol-price',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: { symbol: 'string!', productType: 'string!' },
};
