import type { Endpoint } from '@bitget-kit/transport';

/** One stock that the account holds. */
export interface UtaStockPosition {
  /** Symbol of the stock, e.g. `AAPL.US`. */
  symbol: string;
  /** Name of the stock. */
  symbolName: string;
  /** Shares. */
  quantity: number | string;
  /** Shares that can be sold. */
  availableQuantity: number | string;
  /** Currency, e.g. `USD`. */
  currency: string;
  /** Average price paid, in the currency of the stock. */
  costPrice: number | string;
  /** Market, e.g. `US`. */
  market: string;
  /** Shares at the start of the day. */
  initQuantity: number | string;
}

/** The positions of one channel. */
export interface UtaStockChannel {
  /** Which account. */
  accountChannel: string;
  /** What it holds. */
  positions: UtaStockPosition[];
}

/** Parameters of {@link utaGetStockPositions}. */
export interface UtaGetStockPositionsParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockPositionsResult {
  /** One row for each account. */
  channels: UtaStockChannel[];
}

/**
 * The stocks that the account holds, by channel.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockPositions } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockPositions, {});
 * console.log(result);
 * ```
 */
export const utaGetStockPositions: Endpoint<UtaGetStockPositionsParams, UtaGetStockPositionsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/asset/stock-position',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string',
  },
};
