import type { Clock } from '@bitget-kit/transport';

/** A clock that never makes a test wait: whoever sets a timer is called as soon as nothing else is left to do. */
export function skippingClock(): Clock {
  let elapsed = 0;
  const timers = new Set<{ readonly at: number; readonly fn: () => void }>();
  let armed = false;
  const fireNext = (): void => {
    armed = false;
    const [next] = [...timers].sort((a, b) => a.at - b.at);
    if (!next) return;
    timers.delete(next);
    elapsed = Math.max(elapsed, next.at);
    next.fn();
    arm();
  };
  /** After what is under way in this process, which may take some turns of the event loop. */
  const arm = (): void => {
    if (armed || timers.size === 0) return;
    armed = true;
    let turns = 20;
    const turn = (): void => void (turns-- > 0 ? setImmediate(turn) : fireNext());
    turn();
  };
  return {
    now: () => 1_700_000_000_000 + elapsed,
    monotonic: () => elapsed,
    setTimer: (ms, fn) => {
      const timer = { at: elapsed + ms, fn };
      timers.add(timer);
      arm();
      return () => timers.delete(timer);
    },
  };
}
