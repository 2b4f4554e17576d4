import type { Clock } from '@bitget-kit/transport';

/** A clock on which all waiting passes so many times faster: timeouts and pauses of seconds take milliseconds of a test. */
export function hurriedClock(times: number): Clock {
  return {
    now: () => Date.now(),
    monotonic: () => performance.now() * times,
    setTimer: (ms, fn) => {
      const timer = setTimeout(fn, ms / times);
      return () => clearTimeout(timer);
    },
  };
}
