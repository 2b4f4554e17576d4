import type { Clock } from './Clock.js';

/** The runtime's own clocks and timers. Globals are read at call time, so that a test may replace them. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimer: (ms, fn) => {
    const timer = setTimeout(fn, ms);
    return () => clearTimeout(timer);
  },
};
