import type { Endpoint } from '@bitget-kit/transport';
import type { CopyTpslPrices } from './CopyTpslPrices.js';

/** Parameters of {@link copySetSpotTraderTpsl}. */
export type CopySetSpotTraderTpslParams = CopyTpslPrices & {
  /** Number of the copied order. */
  trackingNo: string;
};

/** A word for success. */
export type CopySetSpotTraderTpslResult = string;

/**
 * Changes take profit and stop loss of an order on spot that others copy.
 * What is left out stays as it is; `'0'` takes it away.
 *
 * For traders whom others copy.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/trader/Order-Modify-Tpsl
 * @example
 * ```ts
 * import { copySetSpotTraderTpsl } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySetSpotTraderTpsl, { trackingNo: '1', stopLossPrice: '48000' });
 * ```
 */
export const copySetSpotTraderTpsl: Endpoint<CopySetSpotTraderTpslParams, CopySetSpotTraderTpslResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/copy/spot-trader/order-modify-tpsl',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    trackingNo: 'string!',
    stopSurplusPrice: 'decimal',
    stopLossPrice: 'decimal',
  },
};
