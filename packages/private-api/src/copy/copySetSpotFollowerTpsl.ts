import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link copySetSpotFollowerTpsl}. */
export interface CopySetSpotFollowerTpslParams {
  /** Number of the copied order. */
  trackingNo: string;
  /** Take profit, in quote coin. Left out: none. */
  stopSurplusPrice?: DecimalString | undefined;
  /** Stop loss, in quote coin. Left out: none. */
  stopLossPrice?: DecimalString | undefined;
}

/** A word for success. */
export type CopySetSpotFollowerTpslResult = string;

/**
 * Sets take profit and stop loss of a copied order of spot.
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
 * await call(transport, copySetSpotFollowerTpsl, { trackingNo: '1' });
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
