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
  indicatorLength?: string | undefined;
  threshold?: DecimalString | undefined;
  multiplier?: DecimalString | undefined;
  interval?: string | undefined;
}
