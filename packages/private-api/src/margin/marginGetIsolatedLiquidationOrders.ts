import type { PagedEndpoint } from '@bitget-kit/transport';
import type {
  MarginLiquidationOrder,
  MarginLiquidationOrderPage,
  MarginLiquidationOrderQuery,
} from './MarginLiquidationOrder.js';

/** Parameters of {@link marginGetIsolatedLiquidationOrders}. */
export type MarginGetIsolatedLiquidationOrdersParams = MarginLiquidationOrderQuery;

/** What comes back. */
export type MarginGetIsolatedLiquidationOrdersResult = MarginLiquidationOrderPage;

/**
 * Orders and swaps with which isolated margin was liquidated, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/trade/Get-Isolated-Liquidation-Orders
 * @example
 * ```ts
 * import { marginGetIsolatedLiquidationOrders } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetIsolatedLiquidationOrders, {});
 * console.log(result);
 * ```
 */
export const marginGetIsolatedLiquidationOrders: PagedEndpoint<
  MarginGetIsolatedLiquidationOrdersParams,
  MarginGetIsolatedLiquidationOrdersResult,
  'read',
  MarginLiquidationOrder
> = {
  method: 'GET',
  path: '/api/v2/margin/isolated/liquidation-order',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  page: {
    by: 'field',
    param: 'idLessThan',
    from: 'idLessThan',
    list: 'resultList',
    size: 'limit',
    defaultSize: 100,
    maxSize: 500,
    maxRangeDays: 90,
  },
  check: {
    type: 'string',
    symbol: 'string',
    fromCoin: 'string',
    toCoin: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
    idLessThan: 'string',
  },
};
