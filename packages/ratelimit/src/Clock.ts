/**
 * Time, injected so that tests need not wait.
 *
 * @example
 * ```ts
 * import { type Clock, createRateLimiter } from '@bitget-kit/ratelimit';
 *
 * const clock: Clock = {
 *   monotonic: () => performance.now(),
 *   setTimer: (ms, fn) => {
 *     const timer = setTimeout(fn, ms);
 *     return () => clearTimeout(timer);
 *   },
 * };
 * const limiter = createRateLimiter({ clock });
 * ```
 */
export interface Clock {
  /** Milliseconds since an arbitrary start. It must never step back: the wall clock is no such clock. */
  monotonic(): number;
  /** Calls `fn` once after `ms`, somewhat early or late at will; the returned function cancels it. */
  setTimer(ms: number, fn: () => void): () => void;
}
