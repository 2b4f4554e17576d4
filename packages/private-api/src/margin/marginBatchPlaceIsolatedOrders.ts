import type { Endpoint } from '@bitget-kit/transport';
import type { MarginBatchResult } from './MarginBatchResult.js';
import type { MarginOrderTerms } from './MarginOrderTerms.js';

/** Parameters of {@link marginBatchPlaceIsolatedOrders}. */
export type MarginBatchPlaceIsolatedOrdersParams = {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The orders. How many at once is not documented. */
  orderList: readonly MarginOrderTerms[];
};

/** What comes back. */
export type MarginBatchPlaceIsolatedOrdersResult = MarginBatchResult;

/**
 * Places several orders of isolated margin of one pair. The call succeeds even when every order was refused: look at
 * `failureList`.
 *
 * A lost answer does not mean lost orders: look each up by its `clientOid` before anything else.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/trade/Isolated-Batch-Order
 * @example
 * ```ts
 * import { marginBatchPlaceIsolatedOrders } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, marginBatchPlaceIsolatedOrders, {
 *   symbol: 'BTCUSDT',
 *   orderList: [
 *     { side: 'buy', orderType: 'market', force: 'gtc', quoteSize: '100', loanType: 'normal', clientOid: 'grid-1' },
 *   ],
 * });
 * console.log(result);
 * ```
 */
export const marginBatchPlaceIsolatedOrders: Endpoint<
  MarginBatchPlaceIsolatedOrdersParams,
  MarginBatchPlaceIsolatedOrdersResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/margin/isolated/batch-place-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    orderList: {
      items: {
        side: 'string!',
        orderType: 'string!',
        force: 'string!',
        price: 'decimal',
        baseSize: 'decimal',
        quoteSize: 'decimal',
        loanType: 'string!',
        clientOid: 'string',
        stpMode: 'string',
      },
      required: true,
    },
  },
};
