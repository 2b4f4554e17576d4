import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** The reserve in one hour. */
export interface UtaHourlyRiskReserve {
  /** Amount, in its coin. */
  amount: DecimalString;
  /** In the coin of the reserve. */
  balance: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetHourlyRiskReserve}. */
export interface UtaGetHourlyRiskReserveParams {
  /** Category, in capitals. */
  category: UtaCategory;
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin. Left out: all. */
  marginCoin?: string | undefined;
}

/** What comes back. */
export interface UtaGetHourlyRiskReserveResult {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The fund over time. */
  riskReserveRecords: UtaHourlyRiskReserve[];
}

/**
 * The risk reserve of a symbol, hour by hour.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @example
 * ```ts
 * import { utaGetHourlyRiskReserve } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetHourlyRiskReserve, { category: 'SPOT', symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetHourlyRiskReserve: Endpoint<UtaGetHourlyRiskReserveParams, UtaGetHourlyRiskReserveResult, 'public'> =
  {
    method: 'GET',
    path: '/api/v3/market/risk-reserve-hour',
    access: 'public',
    limit: { requests: 20, seconds: 1, scope: 'ip' },
    priority: 'bulk',
    stability: 'observed',
    check: {
      category: 'string!',
      symbol: 'string!',
      marginCoin: 'string',
    },
  };
