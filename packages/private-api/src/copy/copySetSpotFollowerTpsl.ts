import type { Endpoint } from '@bitget-kit/transport';
import type { CopyTpslPrices } from './CopyTpslPrices.js';

/** Parameters of {@link copySetSpotFollowerTpsl}. */
export type CopySetSpotFollowerTpslParams = CopyTpslPrices & {
  /** Number of the copied order. */
  trackingNo: string;
};

/** A word for success. */
export type CopySetSpotFollowerTpslResult = string;

/**
 * Sets take profit and stop loss of a copied order of spot.
 * What is left out stays as it is; `'0'` takes it away.
 *
 * For those who copy a trader.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @see https://www.bitget.com/api-doc/copytrading/spot-copytrade/follower/Setting-Tpsl
 * @example
 * ```ts
 * import { copySetSpotFollowerTpsl } from '@bitget-kit/private-api/copy';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * await call(transport, copySetSpotFollowerTpsl, { trackingNo: '1', stopLossPrice: '48000' });
 * ```
 */
export const copySetSpotFollowerTpsl: Endpoint<CopySetSpotFollowerTpslParams, CopySetSpotFollowerTpslResult, 'trade'> =
  {
    method: 'POST',
    path: '/api/v2/copy/spot-follower/setting-tpsl',
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
