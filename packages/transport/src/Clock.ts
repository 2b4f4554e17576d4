/**
 * Time, injected so that tests need not wait. Globals are read at call time.
 *
 * @example
 * ```ts
 * import { type Clock, createTransport } from '@bitget-kit/transport';
 *
 * // A clock that stands still, for a test whose signatures are to be the same each time.
 * const clock: Clock = { now: () => 1_767_225_600_000, monotonic: () => 0, setTimer: () => () => {} };
 * const transport = createTransport({ clock });
 * ```
 */
export interface Clock {
  /** Wall clock, ms since the epoch. */
  now(): number;
  /** Never steps back, ms since an arbitrary start. */
  monotonic(): number;
  /** Calls `fn` once after `ms`; the returned function cancels it. */
  setTimer(ms: number, fn: () => void): () => void;
}
