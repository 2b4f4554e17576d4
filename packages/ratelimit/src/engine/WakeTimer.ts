import type { Clock } from '../Clock.js';

/** Runtimes run a longer timer at once. */
const LONGEST_MS = 2 ** 31 - 1;

/** The limiter's one timer. It may fire early or for nothing: its callback looks at the clock and sets it again. */
export class WakeTimer {
  readonly #clock: Clock;
  readonly #onWake: () => void;
  #at: number = Number.POSITIVE_INFINITY;
  #cancel: (() => void) | undefined = undefined;

  constructor(clock: Clock, onWake: () => void) {
    this.#clock = clock;
    this.#onWake = onWake;
  }

  /** Wakes at `at` or before; Infinity: not at all. */
  set(at: number, now: number): void {
    // One that comes earlier will look again: cheaper than to set it anew each time.
    if (this.#at <= at && at !== Number.POSITIVE_INFINITY) return;
    this.#clear();
    if (at === Number.POSITIVE_INFINITY) return;
    this.#at = at;
    this.#cancel = this.#clock.setTimer(Math.min(Math.max(0, Math.ceil(at - now)), LONGEST_MS), () => {
      this.#at = Number.POSITIVE_INFINITY;
      this.#cancel = undefined;
      this.#onWake();
    });
  }

  #clear(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#at = Number.POSITIVE_INFINITY;
  }
}
