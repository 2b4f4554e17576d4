import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copySetSpotTraderTpsl}. */
export interface CopySetSpotTraderTpslParams {
  /** Number of the copied order. */
  trackingNo: string;
  /** Take profit, in quote coin. Left out: none. */
  stopSurplusPrice?: DecimalString | undefined;
  /** Stop loss, in quote coin. Left out: none. */
  stopLossPrice?: DecimalString | undefined;
}

/** A word for success. */
export type CopySetSpotTraderTpslResult = string;

/**
 * Changes take profit and stop loss of an order on spot that others copy.
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
 * await call(transport, copySetSpotTraderTpsl, { trackingNo: '1' });
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
