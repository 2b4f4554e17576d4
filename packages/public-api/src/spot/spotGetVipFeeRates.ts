import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** What one VIP level asks and gives. */
export interface SpotVipLevel {
  /** Number of the level. A JSON number in the documentation's example, a string in its table. */
  level: number | string;
  /** Volume traded over 30 days that the level asks for, in USDT. */
  dealAmount: DecimalString;
  /** Assets that the level asks for, in USDT. */
  assetAmount: DecimalString;
  /** Fee of a taker as a fraction. `0` may be a promotion: its terms are in the exchange's announcements. */
  takerFeeRate: DecimalString;
  /** Fee of a maker as a fraction. `0` may be a promotion, as for the taker. */
  makerFeeRate: DecimalString;
  /** What may be withdrawn in 24 hours, in BTC. */
  btcWithdrawAmount: DecimalString;
  /** What may be withdrawn in 24 hours, in USDT. */
  usdtWithdrawAmount: DecimalString;
}

/** One row per level. */
export type SpotGetVipFeeRatesResult = SpotVipLevel[];

/**
 * Fees and withdrawal limits of the VIP levels on spot. The same for everybody: it does not tell your own level.
 *
 * Public. Limit: 10 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-VIP-Fee-Rate
 * @example
 * ```ts
 * import { spotGetVipFeeRates } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const levels = await call(createTransport(), spotGetVipFeeRates, {});
 * console.log(levels.map(({ level, takerFeeRate }) => `VIP ${level}: ${takerFeeRate}`));
 * ```
 */
export const spotGetVipFeeRates: Endpoint<Record<never, never>, SpotGetVipFeeRatesResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/market/vip-fee-rate',
  access: 'public',
  limit: { requests: 10, seconds: 1, scope: 'ip' },
};
