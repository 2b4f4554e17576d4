import type { Clock } from '@bitget-kit/ratelimit';

interface Timer {
  readonly at: number;
  readonly fn: () => void;
}

/** A clock that stands still until it is told to go on. Made for the few timers of one limiter. */
export class ManualClock implements Clock {
  /** How many timers the limiter has set so far. */
  timersSet = 0;
  #now = 0;
  readonly #timers = new Set<Timer>();

  monotonic(): number {
    return this.#now;
  }

  setTimer(ms: number, fn: () => void): () => void {
    this.timersSet++;
    return this.after(ms, fn);
  }

  /** Calls `fn` after `ms`, as {@link setTimer} does, for the bench itself: it is not counted. */
  after(ms: number, fn: () => void): () => void {
    const timer = { at: this.#now + ms, fn };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Goes on to the next timer and runs it. */
  step(): void {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (next === undefined || timer.at < next.at) next = timer;
    if (next === undefined) throw new Error('nothing is left to wait for');
    this.#timers.delete(next);
    this.#now = next.at;
    next.fn();
  }
}
