/**
 * A range of time that is given whole or not at all. Left out: yesterday.
 *
 * @see https://www.bitget.com/api-doc/broker/commission/Get-Total-Commission
 * @example
 * ```ts
 * import type { BrokerTimeRange } from '@bitget-kit/private-api/broker';
 *
 * const january: BrokerTimeRange = { startTime: Date.UTC(2026, 0, 1), endTime: Date.UTC(2026, 1, 1) };
 * ```
 */
export type BrokerTimeRange =
  | {
      /** From this time on, ms. The endpoint says how far before `endTime` it may lie. */
      startTime: number | string;
      /** Up to this time, ms. */
      endTime: number | string;
    }
  | {
      /** Only with `endTime`. */
      startTime?: undefined;
      /** Only with `startTime`. */
      endTime?: undefined;
    };
