import type { Endpoint } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';
import type { UtaStrategyOrder } from './UtaStrategyOrder.js';

/** Parameters of {@link utaGetUnfilledStrategyOrders}. */
export interface UtaGetUnfilledStrategyOrdersParams {
  /** Category, in capitals. */
  category: UtaFuturesCategory;
  /** Take profits and stop losses, which is all that the documentation knows. */
  type?: 'tpsl' | undefined;
}

/** One row each. */
export type UtaGetUnfilledStrategyOrdersResult = UtaStrategyOrder[];

/**
 * Your strategy orders that wait.
 *
 * The table of the page wraps the rows in `list`, its example does not. For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 20 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/strategy/Get-Unfilled-Strategy-Orders
 * @example
 * ```ts
 * import { utaGetUnfilledStrategyOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetUnfilledStrategyOrders, { category: 'USDT-FUTURES' });
 * console.log(result);
 * ```
 */
export const utaGetUnfilledStrategyOrders: Endpoint<
  UtaGetUnfilledStrategyOrdersParams,
  UtaGetUnfilledStrategyOrdersResult,
  'read'
> = {
  method: 'GET',
  path: '/api/v3/trade/unfilled-strategy-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 20, seconds: 1, scope: 'uid' },
  check: {
    category: 'string!',
    type: 'string',
  },
};
