import type { Endpoint } from '@bitget-kit/transport';
import type { MarginBatchResult } from './MarginBatchResult.js';
import type { MarginOrderKey } from './MarginOrderKey.js';

/** Parameters of {@link marginBatchCancelCrossOrders}. */
export type MarginBatchCancelCrossOrdersParams = {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The orders, each by its `orderId` or its `clientOid`. */
  orderIdList: readonly MarginOrderKey[];
};

/** What comes back. */
export type MarginBatchCancelCrossOrdersResult = MarginBatchResult;

/**
 * Cancels several orders of cross margin of one pair. The call succeeds even when every cancel failed: look at
 * `failureList`.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Cross-Batch-Cancel-Order
 * @example
 * ```ts
 * import { marginBatchCancelCrossOrders } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, marginBatchCancelCrossOrders, { symbol: 'BTCUSDT', orderIdList: [{ orderId: '1' }, { clientOid: 'grid-2' }] });
 * console.log(result);
 * ```
 */
export const marginBatchCancelCrossOrders: Endpoint<
  MarginBatchCancelCrossOrdersParams,
  MarginBatchCancelCrossOrdersResult,
  'trade'
> = {
  method: 'POST',
  path: '/api/v2/margin/crossed/batch-cancel-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    symbol: 'string!',
    orderIdList: { items: { orderId: 'string', clientOid: 'string' }, required: true },
  },
};
