/**
 * One candle.
 *
 * @example
 * ```ts
 * import type { UtaStockCandle } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaStockCandle;
 * ```
 */
export interface UtaStockCandle {
  close: string;
  open: string;
  low: string;
  high: string;
  volume: string;
  turnover: string;
  timestamp: string;
  tradeSession: string;
}
