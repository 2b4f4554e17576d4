import type { Clock } from './Clock.js';

/** The clock of the runtime. Globals are read at call time, so that fake timers of a test framework work. */
export const systemClock: Clock = {
  monotonic: () => performance.now(),
  setTimer(ms, fn) {
    // Not unref'd on purpose: a process must not end while requests wait for their turn.
    const timer = setTimeout(fn, ms);
    return () => clearTimeout(timer);
  },
};
