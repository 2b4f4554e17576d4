import type { Endpoint } from '@bitget-kit/transport';
import type { SpotOrderIds } from './SpotOrderIds.js';
import type { SpotOrderKey } from './SpotOrderKey.js';

/** Which order: an ordinary one by either id, a take-profit or stop-loss order by the exchange's. */
type Target =
  | (SpotOrderKey & {
      /** An ordinary order, or one that waits for its trigger price. */ tpslType?: 'normal' | undefined;
    })
  | {
      /** An ordinary order, or one that waits for its trigger price. */
      tpslType: 'tpsl';
      /** The exchange's id of the order. */
      orderId: string;
      /** These orders have none. */
      clientOid?: undefined;
    };

/** Parameters of {@link spotCancelOrder}. */
export type SpotCancelOrderParams = Target & {
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
};

/** The ids of the order. */
export type SpotCancelOrderResult = SpotOrderIds;

/**
 * Cancels an open spot order. A take-profit or stop-loss order needs `tpslType: 'tpsl'`.
 *
 * An answer means that the cancel was taken; the order may have filled before. When the order is filled or gone
 * already, the exchange refuses: `isNotFound` of `@bitget-kit/errors` tells. Look up its fills then.
 *
 * Permission: `trade`. Limit: 10 requests per second and user; one cancel per second of the same order (45129).
 *
 * @throws {@link BitgetError} `api/rejected` when there is no such open order: 43001, 43004.
 * @see https://www.bitget.com/api-doc/spot/trade/Cancel-Order
 * @example
 * ```ts
 * import { spotCancelOrder } from '@bitget-kit/private-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, spotCancelOrder, { symbol: 'BTCUSDT', clientOid: 'grid-1' });
 * ```
 */
export const spotCancelOrder: Endpoint<SpotCancelOrderParams, SpotCancelOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/spot/trade/cancel-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'cancel',
  check: { symbol: 'string!', tpslType: 'string', orderId: 'string', clientOid: 'string' },
};
