import type { Endpoint } from '@bitget-kit/transport';
import type { MarginOrderIds } from './MarginOrderIds.js';
import type { MarginOrderTerms } from './MarginOrderTerms.js';

/** Parameters of {@link marginPlaceIsolatedOrder}. */
export type MarginPlaceIsolatedOrderParams = MarginOrderTerms & {
  /** E.g. `BTCUSDT`. */
  symbol: string;
};

/** What comes back. */
export type MarginPlaceIsolatedOrderResult = MarginOrderIds;

/**
 * Places an order of isolated margin. **A market buy’s size is in quote coin**, in `quoteSize`; all other sizes are in
 * base coin, in `baseSize`.
 *
 * A lost answer does not mean a lost order: look it up by its `clientOid` before anything else.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/isolated/trade/Isolated-Place-Order
 * @example
 * ```ts
 * import { marginPlaceIsolatedOrder } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, marginPlaceIsolatedOrder, {
 *   symbol: 'BTCUSDT',
 *   side: 'buy',
 *   orderType: 'limit',
 *   force: 'gtc',
 *   price: '50000',
 *   baseSize: '0.001',
 *   loanType: 'autoLoan',
 *   clientOid: 'grid-1',
 * });
 * console.log(result);
 * ```
 */
export const marginPlaceIsolatedOrder: Endpoint<
  MarginPlaceIsolatedOrderParams,
  MarginPlaceIsolatedOrderResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/margin/isolated/place-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    orderType: 'string!',
    price: 'decimal',
    loanType: 'string!',
    force: 'string!',
    baseSize: 'decimal',
    quoteSize: 'decimal',
    clientOid: 'string',
    side: 'string!',
    stpMode: 'string',
  },
};
