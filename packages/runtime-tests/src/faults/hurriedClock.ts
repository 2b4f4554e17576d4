import type { Clock } from '@bitget-kit/transport';

/**
 * A clock on which waiting passes so many times faster: pauses of seconds take milliseconds of a test. Only waiting moves it, so
 * that a slow machine is not late.
 *
 * @param patientFrom timers of so many ms or more take that long in truth: those that should not be heard of at all.
 */
export function hurriedClock(times: number, patientFrom = Number.POSITIVE_INFINITY): Clock {
  let elapsed = 0;
  return {
    now: () => Date.now(),
    monotonic: () => elapsed,
    setTimer: (ms, fn) => {
      const due = elapsed + ms;
      const end = (): void => {
        elapsed = Math.max(elapsed, due);
        fn();
      };
      const timer = setTimeout(end, ms < patientFrom ? ms / times : ms);
      return () => clearTimeout(timer);
    },
  };
}
