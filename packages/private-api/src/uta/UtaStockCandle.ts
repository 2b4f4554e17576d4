import type { DecimalString } from '@bitget-kit/transport';

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
  close: DecimalString;
  open: DecimalString;
  low: DecimalString;
  high: DecimalString;
  volume: DecimalString;
  turnover: DecimalString;
  timestamp: string;
  tradeSession: string;
}
