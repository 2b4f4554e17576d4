import type { Endpoint } from '@bitget-kit/transport';
import type { UtaStockFill } from './UtaStockFill.js';

/** Parameters of {@link utaGetStockFills}. */
export interface UtaGetStockFillsParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol?: string | undefined;
  /** Id of the order. */
  orderId?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockFillsResult {
  /** The fills. */
  trades: UtaStockFill[];
}

/**
 * The fills of your stock orders of today.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockFills } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockFills, {});
 * console.log(result);
 * ```
 */
export const utaGetStockFills: Endpoint<UtaGetStockFillsParams, UtaGetStockFillsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/trade/today-executions',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    symbol: 'string',
    orderId: 'string',
  },
};
