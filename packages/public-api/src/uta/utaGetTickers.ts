import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetTickers}. */
export interface UtaGetTickersParams {
  /** Margin pairs have the prices of `SPOT`. */
  category: Exclude<UtaCategory, 'MARGIN'>;
  /** Symbol, e.g. `BTCUSDT`. Left out: all of the category. */
  symbol?: string | undefined;
}

/** Prices in quote coin, figures of the last 24 hours. An empty string means no value. */
export interface UtaTicker {
  /** Category, in capitals. */
  category: UtaCategory | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Price of the latest trade, in quote coin. */
  lastPrice: DecimalString;
  /** Price 24 hours ago, in quote coin. */
  openPrice24h: DecimalString;
  /** Highest price of the last 24 hours, in quote coin. */
  highPrice24h: DecimalString;
  /** Lowest price of the last 24 hours, in quote coin. */
  lowPrice24h: DecimalString;
  /** Best ask price; empty when nobody sells. */
  ask1Price: DecimalString;
  /** Best bid price; empty when nobody buys. */
  bid1Price: DecimalString;
  /** Amount at the best ask, in base coin. */
  ask1Size: DecimalString;
  /** Amount at the best bid, in base coin. */
  bid1Size: DecimalString;
  /** Change over 24 hours as a fraction, despite its name: `0.01` is one per cent. */
  price24hPcnt: DecimalString;
  /** Volume in base coin. */
  volume24h: DecimalString;
  /** Volume in quote coin. */
  turnover24h: DecimalString;
  /** Futures only: price of the index. */
  indexPrice?: DecimalString | undefined;
  /** Futures only: mark price. */
  markPrice?: DecimalString | undefined;
  /** Futures only: the current funding rate as a fraction. */
  fundingRate?: DecimalString | undefined;
  /** Futures only: open positions, in base coin. */
  openInterest?: DecimalString | undefined;
  /** Delivery contracts only: when delivery starts, ms since the epoch; empty for others. */
  deliveryStartTime?: TimestampMsString | undefined;
  /** Delivery contracts only: when they settle, ms since the epoch; empty for others. */
  deliveryTime?: TimestampMsString | undefined;
  /** Delivery contracts only: being set up, trading, shortly before delivery, in delivery; empty for others. */
  deliveryStatus?:
    | 'delivery_config_period'
    | 'delivery_normal'
    | 'delivery_before'
    | 'delivery_period'
    | (string & {})
    | undefined;
  /** When the figures were taken, ms since the epoch. In the list of fields, not in the examples. */
  ts?: TimestampMsString | undefined;
  /** Not in the documentation; another client sees it. */
  platformTurnover24h?: DecimalString | undefined;
}

/** One row per symbol. */
export type UtaGetTickersResult = UtaTicker[];

/**
 * Latest prices and 24-hour figures of one symbol, or of all in a category.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Tickers
 * @example
 * ```ts
 * import { utaGetTickers } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [ticker] = await call(createTransport(), utaGetTickers, { category: 'SPOT', symbol: 'BTCUSDT' });
 * console.log(ticker?.lastPrice);
 * ```
 */
export const utaGetTickers: Endpoint<UtaGetTickersParams, UtaGetTickersResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/tickers',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { category: 'string!', symbol: 'string' },
};
