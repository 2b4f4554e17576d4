import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link commonGetTradeRate}. */
export interface CommonGetTradeRateParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The line of products. */
  businessType: 'spot' | 'mix' | 'margin';
  /** What the example of the page calls `businessType`. */
  business?: string | undefined;
}

/** What comes back. */
export interface CommonGetTradeRateResult {
  /** What the table of the page calls `makerFeeRate`. */
  makerRate?: DecimalString | undefined;
  /** As a fraction. */
  takerFeeRate: DecimalString;
  /** As a fraction: `0.0002` is 0.02 per cent. */
  makerFeeRate: DecimalString;
}

/**
 * Your fees on one symbol.
 *
 * The page contradicts itself: its table wants `businessType`, its example sends `business`.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/public/Get-Trade-Rate
 * @example
 * ```ts
 * import { commonGetTradeRate } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetTradeRate, { symbol: 'BTCUSDT', businessType: 'spot' });
 * console.log(result);
 * ```
 */
export const commonGetTradeRate: Endpoint<CommonGetTradeRateParams, CommonGetTradeRateResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/common/trade-rate',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    businessType: 'string!',
    business: 'string',
  },
};
