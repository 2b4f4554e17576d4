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
  /** Last price of the candle. */
  close: DecimalString;
  /** First price of the candle. */
  open: DecimalString;
  /** Lowest price of the candle. */
  low: DecimalString;
  /** Highest price of the candle. */
  high: DecimalString;
  /** Shares that were traded. */
  volume: DecimalString;
  /** What was traded, in the currency of the stock. */
  turnover: DecimalString;
  /** When, as the exchange writes it; no client says in which unit. */
  timestamp: string;
  /** Part of the day: regular, before, after, or overnight. */
  tradeSession: string;
}
