import type { PagedEndpoint } from '@bitget-kit/transport';
import type {
  MarginLiquidationOrder,
  MarginLiquidationOrderPage,
  MarginLiquidationOrderQuery,
} from './MarginLiquidationOrder.js';

/** Parameters of {@link marginGetCrossLiquidationOrders}. */
export type MarginGetCrossLiquidationOrdersParams = MarginLiquidationOrderQuery;

/** What comes back. */
export type MarginGetCrossLiquidationOrdersResult = MarginLiquidationOrderPage;

/**
 * Orders and swaps with which cross margin was liquidated, newest first.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Liquidation-Orders
 * @example
 * ```ts
 * import { marginGetCrossLiquidationOrders } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, marginGetCrossLiquidationOrders, {});
 * console.log(result);
 * ```
 */
export const marginGetCrossLiquidationOrders: PagedEndpoint<
  MarginGetCrossLiquidationOrdersParams,
  MarginGetCrossLiquidationOrdersResult,
  'read',
  MarginLiquidationOrder
> = {
  method: 'GET',
  path: '/api/v2/margin/crossed/liquidation-order',
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
