import type { Clock } from '@bitget-kit/transport';

/** A clock that lets nobody wait: once everything rests on timers, it jumps to the next of them. */
export function instantClock(): Clock {
  const timers = new Set<{ readonly at: number; readonly fn: () => void }>();
  let passed = 0;
  let isJumping = false;
  const jump = (): void => {
    isJumping = false;
    const [next] = [...timers].sort((a, b) => a.at - b.at);
    if (!next) return;
    timers.delete(next);
    passed = Math.max(passed, next.at);
    next.fn();
    rest();
  };
  const rest = (): void => {
    if (isJumping || timers.size === 0) return;
    isJumping = true;
    // A turn of the event loop: until then, all that waits for promises alone has gone on.
    setTimeout(jump);
  };
  return {
    now: () => 1_700_000_000_000 + passed,
    monotonic: () => passed,
    setTimer: (ms, fn) => {
      const timer = { at: passed + ms, fn };
      timers.add(timer);
      rest();
      return () => timers.delete(timer);
    },
  };
}
