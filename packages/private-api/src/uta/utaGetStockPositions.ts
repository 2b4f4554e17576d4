import type { Endpoint } from '@bitget-kit/transport';

/** One stock that the account holds. */
export interface UtaStockPosition {
  symbol: string;
  symbolName: string;
  /** Amount. */
  quantity: number | string;
  availableQuantity: number | string;
  currency: string;
  costPrice: number | string;
  market: string;
  initQuantity: number | string;
}

/** The positions of one channel. */
export interface UtaStockChannel {
  accountChannel: string;
  positions: UtaStockPosition[];
}

/** Parameters of {@link utaGetStockPositions}. */
export interface UtaGetStockPositionsParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockPositionsResult {
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
