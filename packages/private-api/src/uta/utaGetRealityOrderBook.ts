import type { Endpoint, TimestampMsString } from '@bitget-kit/transport';

/** Parameters of {@link utaGetRealityOrderBook}. */
export interface UtaGetRealityOrderBookParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
}

/** What comes back. */
export interface UtaGetRealityOrderBookResult {
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Asks: price and amount, best first. */
  a: [price: string, amount: string][];
  /** Bids: price and amount, best first. */
  b: [price: string, amount: string][];
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/**
 * The order book of a stock at its real market.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetRealityOrderBook } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetRealityOrderBook, { symbol: 'AAPL.US' });
 * console.log(result);
 * ```
 */
export const utaGetRealityOrderBook: Endpoint<UtaGetRealityOrderBookParams, UtaGetRealityOrderBookResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/account/reality-orderbook',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string!',
  },
};
