import type { Endpoint } from '@bitget-kit/transport';
import type { UtaStockFill } from './UtaStockFill.js';

/** Parameters of {@link utaGetStockFillHistory}. */
export interface UtaGetStockFillHistoryParams {
  /** Symbol of the stock, as the exchange writes it. */
  symbol?: string | undefined;
  /** From this time on, as text; no client says in which form. */
  startAt?: string | undefined;
  /** Up to this time, as text; no client says in which form. */
  endAt?: string | undefined;
}

/** What comes back. */
export interface UtaGetStockFillHistoryResult {
  /** Whether there is more than was given. */
  hasMore: boolean;
  /** The fills. */
  trades: UtaStockFill[];
}

/**
 * Old fills of your stock orders.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockFillHistory } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockFillHistory, {});
 * console.log(result);
 * ```
 */
export const utaGetStockFillHistory: Endpoint<UtaGetStockFillHistoryParams, UtaGetStockFillHistoryResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/trade/history-executions',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string',
    startAt: 'string',
    endAt: 'string',
  },
};
