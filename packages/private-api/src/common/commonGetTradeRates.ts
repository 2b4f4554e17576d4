import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** The fees of one symbol. */
export interface CommonTradeRate {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** What the table of the page calls `makerFeeRate`. */
  makerRate?: DecimalString | undefined;
  /** As a fraction. */
  takerFeeRate: DecimalString;
  /** As a fraction: `0.0002` is 0.02 per cent. */
  makerFeeRate: DecimalString;
}

/** Parameters of {@link commonGetTradeRates}. */
export interface CommonGetTradeRatesParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The line of products. */
  businessType: 'spot' | 'mix' | 'margin';
  /** What the example of the page calls `businessType`. */
  business?: string | undefined;
}

/** One row each. */
export type CommonGetTradeRatesResult = CommonTradeRate[];

/**
 * Your fees on every symbol of a line of products.
 *
 * The page contradicts itself: its table wants `symbol` and `businessType`, its example sends `business` alone.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/common/public/Get-All-Trade-Rate
 * @example
 * ```ts
 * import { commonGetTradeRates } from '@bitget-kit/private-api/common';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, commonGetTradeRates, { symbol: 'BTCUSDT', businessType: 'spot' });
 * console.log(result);
 * ```
 */
export const commonGetTradeRates: Endpoint<CommonGetTradeRatesParams, CommonGetTradeRatesResult, 'read'> = {
  method: 'GET',
  path: '/api/v2/common/all-trade-rate',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  check: {
    symbol: 'string!',
    businessType: 'string!',
    business: 'string',
  },
};
