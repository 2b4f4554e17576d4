import type { Clock } from '@bitget-kit/transport';

/** A virtual clock: time passes only in `run`. */
export interface ModelClock extends Clock {
  /** The time that the exchange's clocks lie around. */
  readonly true: () => number;
  /** The wall clock of this machine is set, by so many ms. */
  readonly step: (ms: number) => void;
  /** Lets time pass until the promise settles. */
  readonly run: <T>(promise: Promise<T>) => Promise<T>;
  readonly after: (ms: number) => Promise<void>;
}

const START = 1_700_000_000_000;

/** @param errorMs how far the wall clock of this machine is ahead of the exchange's time. */
export function modelClock(errorMs: number): ModelClock {
  let elapsed = 0;
  let error = errorMs;
  const timers = new Set<{ readonly at: number; readonly fn: () => void }>();
  const setTimer = (ms: number, fn: () => void): (() => void) => {
    const timer = { at: elapsed + Math.max(0, ms), fn };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  const fireNext = (): void => {
    let next: { readonly at: number; readonly fn: () => void } | undefined;
    for (const timer of timers) if (!next || timer.at < next.at) next = timer;
    if (!next) throw new Error('nothing is left to do, and the promise has not settled');
    timers.delete(next);
    elapsed = Math.max(elapsed, next.at);
    next.fn();
  };
  return {
    true: () => START + elapsed,
    now: () => START + elapsed + error,
    monotonic: () => elapsed,
    setTimer,
    step: (ms) => {
      error += ms;
    },
    after: (ms) => new Promise((resolve) => void setTimer(ms, resolve)),
    run: async (promise) => {
      let done = false;
      const end = (): void => {
        done = true;
      };
      promise.then(end, end);
      for (;;) {
        // Whatever can go on without time passing goes on.
        await new Promise((resolve) => setImmediate(resolve));
        if (done) return promise;
        fireNext();
      }
    },
  };
}
