/**
 * A time as text: milliseconds since the epoch, such as `'1700000000000'`. Empty where there is none.
 *
 * @pattern ^(\d{13})?$
 * @see https://www.bitget.com/api-doc/common/intro
 * @example
 * ```ts
 * import type { TimestampMsString } from '@bitget-kit/transport';
 *
 * const toDate = (time: TimestampMsString): Date => new Date(Number(time));
 * ```
 */
export type TimestampMsString = string;
