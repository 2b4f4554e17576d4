import type { Clock } from '../Clock.js';

interface Timer {
  readonly at: number;
  readonly seq: number;
  readonly fn: () => void;
}

/** A clock that moves only when told, with timers that may fire early, as real ones do. */
export class VirtualClock implements Clock {
  #now: number;
  #seq = 0;
  #firedAtOnce = 0;
  #timers: Timer[] = [];
  readonly #earlyMs: number;
  /** How many timers were ever set. */
  timersSet = 0;

  constructor({ start = 1_000, earlyMs = 0 }: { start?: number; earlyMs?: number } = {}) {
    this.#now = start;
    this.#earlyMs = earlyMs;
  }

  get pendingTimers(): number {
    return this.#timers.length;
  }

  monotonic(): number {
    return this.#now;
  }

  setTimer(ms: number, fn: () => void): () => void {
    this.timersSet++;
    // As runtimes do: what does not fit into 31 bits is due at once.
    const delay = ms < 2 ** 31 ? ms : 1;
    const timer = { at: this.#now + Math.max(delay - this.#earlyMs, delay / 2), seq: this.#seq++, fn };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Calls `fn` at a time of this clock: the test's own plans, which are not the limiter's timers. */
  at(time: number, fn: () => void): void {
    this.#timers.push({ at: time, seq: this.#seq++, fn });
  }

  /** Moves on to the next timer and fires it; false when there is none before `until`. */
  async step(until: number = Number.POSITIVE_INFINITY): Promise<boolean> {
    await settled();
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.seq < next.seq)) next = timer;
    }
    if (next === undefined || next.at > until) return false;
    this.#timers = this.#timers.filter((timer) => timer !== next);
    this.#firedAtOnce = next.at > this.#now ? 0 : this.#firedAtOnce + 1;
    if (this.#firedAtOnce > 10_000) throw new Error('timers fire for ever while the clock stands still');
    this.#now = Math.max(this.#now, next.at);
    next.fn();
    await settled();
    return true;
  }

  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    while (await this.step(until));
    this.#now = until;
  }
}

/** Lets everything run that waits for a promise already settled. */
async function settled(): Promise<void> {
  for (let i = 0; i < 12; i++) await undefined;
}
