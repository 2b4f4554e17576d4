import type { Clock } from '../Clock.js';

/** A clock that stands still until a test moves it. */
export interface VirtualClock extends Clock {
  /** Runs until the promise settles, firing timers in order whenever nothing else is left to do. */
  run<T>(promise: Promise<T>): Promise<T>;
  /** How many timers are armed. */
  readonly pending: number;
}

/** @param wall where the wall clock starts, ms since the epoch. */
export function virtualClock(wall = 1_700_000_000_000): VirtualClock {
  let elapsed = 0;
  const timers = new Set<{ readonly at: number; readonly fn: () => void }>();
  const fireNext = (): void => {
    const [next] = [...timers].sort((a, b) => a.at - b.at);
    if (!next) throw new Error('nothing is left to do, and the promise has not settled');
    timers.delete(next);
    elapsed = Math.max(elapsed, next.at);
    next.fn();
  };
  return {
    now: () => wall + elapsed,
    monotonic: () => elapsed,
    setTimer: (ms, fn) => {
      const timer = { at: elapsed + ms, fn };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    get pending() {
      return timers.size;
    },
    async run(promise) {
      let settled = false;
      const done = (): void => {
        settled = true;
      };
      promise.then(done, done);
      for (;;) {
        // A turn of the event loop lets every promise that can move on do so.
        for (let turn = 0; turn < 3 && !settled; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        if (settled) return promise;
        fireNext();
      }
    },
  };
}
