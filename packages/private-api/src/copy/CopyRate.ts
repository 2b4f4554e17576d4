import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';

/**
 * The return at one point in time.
 *
 * @example
 * ```ts
 * import type { CopyRate } from '@bitget-kit/private-api/copy';
 *
 * export type Fields = keyof CopyRate;
 * ```
 */
export interface CopyRate {
  /** In per cent. */
  rate: DecimalString;
  /** When it was made, ms since the epoch. */
  ctime: TimestampMsString;
}
