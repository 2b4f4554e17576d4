import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** Parameters of {@link utaGetTrades}. */
export interface UtaGetTradesParams {
  /** Category, in capitals. */
  category: UtaCategory;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** How many trades, up to 100. Left out: 100. */
  limit?: number | string | undefined;
}

/** A trade of anyone. */
export interface UtaTrade {
  /** Id of the trade. */
  execId: string;
  /** Id that both sides of the trade share. */
  execLinkId: string;
  /** Price in quote coin. */
  price: DecimalString;
  /** Amount in base coin. */
  size: DecimalString;
  /** Whether the taker bought or sold. */
  side: 'buy' | 'sell' | (string & {});
  /** When it happened, ms since the epoch. */
  ts: TimestampMsString;
  /** Not in the documentation; another client sees it. */
  isRPI?: string | undefined;
}

/** The latest trades. */
export type UtaGetTradesResult = UtaTrade[];

/**
 * The latest trades of everybody on one symbol, at most 100. It knows neither pages nor a time range.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Fills
 * @example
 * ```ts
 * import { utaGetTrades } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const trades = await call(createTransport(), utaGetTrades, { category: 'SPOT', symbol: 'BTCUSDT', limit: 20 });
 * for (const { side, price, size } of trades) console.log(side, price, size);
 * ```
 */
export const utaGetTrades: Endpoint<UtaGetTradesParams, UtaGetTradesResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/fills',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  check: { category: 'string!', symbol: 'string!', limit: 'integer' },
};
