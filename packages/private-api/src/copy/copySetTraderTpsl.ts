import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';
import type { CopyTpslPrices } from './CopyTpslPrices.js';

/** Parameters of {@link copySetTraderTpsl}. */
export type CopySetTraderTpslParams = CopyTpslPrices & {
  /** Number of the copied order. */
  trackingNo: string;
  /** The line of futures. */
  productType: ProductType;
  /** E.g. `BTCUSDT`. */
  symbol?: string | undefined;
};

/** A word for success. */
export type CopySetTraderTpslResult = string;

/**
 * Changes take profit and stop loss of an order on futures that others copy.
 * What is left out stays as it is; `'0'` takes it away.
 *
 * For traders whom others copy.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Modify-Tpsl
 * @example
 * ```ts
 * import { copySetTraderTpsl } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySetTraderTpsl, { trackingNo: '1', productType: 'USDT-FUTURES', stopLossPrice: '48000' });
 * ```
 */
export const copySetTraderTpsl: Endpoint<CopySetTraderTpslParams, CopySetTraderTpslResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/copy/mix-trader/order-modify-tpsl',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    trackingNo: 'string!',
    productType: 'string!',
    stopSurplusPrice: 'decimal',
    stopLossPrice: 'decimal',
    symbol: 'string',
  },
};
