/**
 * Which requests go first when they wait for the same budget: cancels, then placements, reads, bulk reads.
 *
 * A priority is a head start, not a privilege: against a cancel that comes at the same time, a placement counts as
 * 50 ms younger, a read as 1 s and a bulk read as 5 s. So nothing is overtaken by requests that come later than that.
 *
 * @example
 * ```ts
 * import type { Priority } from '@bitget-kit/ratelimit';
 *
 * const candles: Priority = 'bulk';
 * ```
 */
export type Priority = 'cancel' | 'place' | 'read' | 'bulk';
