import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** One VIP level. */
export interface FuturesVipFeeRate {
  /** Number of the tier. */
  level: string;
  /** Volume of trades that the level needs, in USDT. */
  dealAmount: DecimalString;
  /** Assets that the level needs, in USDT. */
  assetAmount: DecimalString;
  /** As a fraction: `0.001` is 0.1 per cent. */
  takerFeeRate: DecimalString;
  /** As a fraction: `0.001` is 0.1 per cent. */
  makerFeeRate: DecimalString;
  /** The most that may be withdrawn in a day, in BTC. */
  btcWithdrawAmount: DecimalString;
  /** The most that may be withdrawn in a day, in USDT. */
  usdtWithdrawAmount: DecimalString;
}

/** Parameters of {@link futuresGetVipFeeRates}. */
export interface FuturesGetVipFeeRatesParams {
  /** The line of futures. */
  productType?: ProductType | undefined;
}

/** One row each. */
export type FuturesGetVipFeeRatesResult = FuturesVipFeeRate[];

/**
 * Fees and limits of the VIP levels.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-VIP-Fee-Rate
 * @example
 * ```ts
 * import { futuresGetVipFeeRates } from '@bitget-kit/public-api/futures';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), futuresGetVipFeeRates, {});
 * console.log(result);
 * ```
 */
export const futuresGetVipFeeRates: Endpoint<FuturesGetVipFeeRatesParams, FuturesGetVipFeeRatesResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/mix/market/vip-fee-rate',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
  check: {
    productType: 'string',
  },
};
