import type { DecimalString } from '@bitget-kit/transport';

/**
 * When an indicator is to start or end the bot.
 *
 * @example
 * ```ts
 * import type { UtaGridSignalTerms } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaGridSignalTerms;
 * ```
 */
export interface UtaGridSignalTerms {
  /** How many candles the indicator looks at. */
  indicatorLength?: string | undefined;
  /** Value of the indicator that counts. */
  threshold?: DecimalString | undefined;
  /** Width of the bands, for Bollinger bands. */
  multiplier?: DecimalString | undefined;
  /** Length of a candle. */
  interval?: string | undefined;
}
