import type { Clock } from '../Clock.js';
import type { RateLimitStore } from '../RateLimitStore.js';
import type { EventBuffer } from './EventBuffer.js';
import type { StoreGate } from './StoreGate.js';

/** What all gates share: the store, how to reach the engine with its answers, and whether it answers at all. */
export class StoreLink {
  readonly store: RateLimitStore;
  readonly clock: Clock;
  /** The longest that a request may take. */
  readonly maxRequestMs: number;
  /** Called with a gate whose question was answered, or failed. */
  onAnswer: (gate: StoreGate) => void = () => {};
  readonly #events: EventBuffer | undefined;
  #trouble: string | undefined = undefined;

  constructor(store: RateLimitStore, clock: Clock, maxRequestMs: number, events: EventBuffer | undefined) {
    this.store = store;
    this.clock = clock;
    this.maxRequestMs = maxRequestMs;
    this.#events = events;
  }

  /** Why the latest question was not answered; undefined when it was. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  noteAnswer(): void {
    if (this.#trouble !== undefined) this.#events?.add({ type: 'store', answers: true });
    this.#trouble = undefined;
  }

  noteFailure(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    // A connection string can carry a password.
    const reason = text.replace(/\/\/\S*@/g, '//[redacted]@').slice(0, 200);
    if (this.#trouble === undefined) this.#events?.add({ type: 'store', answers: false, reason });
    this.#trouble = reason;
  }
}
