import type { Endpoint } from '@bitget-kit/transport';
import type { MarginOrderIds } from './MarginOrderIds.js';
import type { MarginOrderKey } from './MarginOrderKey.js';

/** Parameters of {@link marginCancelCrossOrder}. */
export type MarginCancelCrossOrderParams = MarginOrderKey & {
  /** E.g. `BTCUSDT`. */
  symbol: string;
};

/** What comes back. */
export type MarginCancelCrossOrderResult = MarginOrderIds;

/**
 * Cancels an open order of cross margin. An answer means that the cancel was taken; the order may have filled before.
 *
 * Permission: `trade`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Cross-Cancel-Order
 * @example
 * ```ts
 * import { marginCancelCrossOrder } from '@bitget-kit/private-api/margin';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, marginCancelCrossOrder, { symbol: 'BTCUSDT', clientOid: 'grid-1' });
 * console.log(result);
 * ```
 */
export const marginCancelCrossOrder: Endpoint<MarginCancelCrossOrderParams, MarginCancelCrossOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/margin/crossed/cancel-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: {
    symbol: 'string!',
    orderId: 'string',
    clientOid: 'string',
  },
};
