import type { Endpoint } from '@bitget-kit/transport';
import type { ProductType } from '../futures/ProductType.js';
import type { CopyTpslPrices } from './CopyTpslPrices.js';

/** Parameters of {@link copySetFollowerTpsl}. */
export type CopySetFollowerTpslParams = CopyTpslPrices & {
  /** Number of the copied order. */
  trackingNo: string;
  /** E.g. `BTCUSDT`. */
  symbol?: string | undefined;
  /** The line of futures. */
  productType: ProductType;
};

/** A word for success. */
export type CopySetFollowerTpslResult = string;

/**
 * Sets take profit and stop loss of a copied order of futures.
 * What is left out stays as it is; `'0'` takes it away.
 *
 * For those who copy a trader.
 *
 * Permission: `trade`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/follower/Setting-Tpsl
 * @example
 * ```ts
 * import { copySetFollowerTpsl } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySetFollowerTpsl, { trackingNo: '1', productType: 'USDT-FUTURES', stopLossPrice: '48000' });
 * ```
 */
export const copySetFollowerTpsl: Endpoint<CopySetFollowerTpslParams, CopySetFollowerTpslResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/copy/mix-follower/setting-tpsl',
  access: 'private',
  permission: 'trade',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    trackingNo: 'string!',
    symbol: 'string',
    productType: 'string!',
    stopSurplusPrice: 'decimal',
    stopLossPrice: 'decimal',
  },
};
