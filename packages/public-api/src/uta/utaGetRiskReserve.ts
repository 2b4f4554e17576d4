import type { DecimalString, Endpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** One day. */
export interface UtaRiskReserveRecord {
  /** Deprecated by the exchange. */
  type: string;
  /** What it changed by, in the coin. */
  amount: DecimalString;
  /** What it held afterwards, in the coin. */
  balance: DecimalString;
  /** Ms since the epoch. */
  ts: TimestampMsString;
}

/** Parameters of {@link utaGetRiskReserve}. */
export interface UtaGetRiskReserveParams {
  /** Category, in capitals. */
  category: UtaFuturesCategory;
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Coin of the margin. Known from other clients. */
  marginCoin?: string | undefined;
}

/** What comes back. */
export interface UtaGetRiskReserveResult {
  /** Deprecated by the exchange. */
  totalBalance: DecimalString;
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** The fund over time. */
  riskReserveRecords: UtaRiskReserveRecord[];
}

/**
 * The insurance fund of a futures contract, day by day.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-Risk-Reserve
 * @example
 * ```ts
 * import { utaGetRiskReserve } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetRiskReserve, { category: 'USDT-FUTURES', symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetRiskReserve: Endpoint<UtaGetRiskReserveParams, UtaGetRiskReserveResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/risk-reserve',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
  priority: 'bulk',
  check: {
    category: 'string!',
    symbol: 'string!',
    marginCoin: 'string',
  },
};
