import type { Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaCancelAllCfdOrders}. */
export interface UtaCancelAllCfdOrdersParams {
  /** E.g. `BTCUSDT`. */
  symbol?: string | undefined;
}

/** Nobody has told what it holds. */
export type UtaCancelAllCfdOrdersResult = unknown;

/**
 * Cancels all CFD orders, or those of one symbol.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaCancelAllCfdOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCancelAllCfdOrders, {});
 * console.log(result);
 * ```
 */
export const utaCancelAllCfdOrders: Endpoint<UtaCancelAllCfdOrdersParams, UtaCancelAllCfdOrdersResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/cfd/trade/cancel-all',
  access: 'private',
  permission: 'trade',
  priority: 'cancel',
  stability: 'observed',
  check: {
    symbol: 'string',
  },
};
