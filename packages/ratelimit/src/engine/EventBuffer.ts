import type { LimiterEvent } from '../LimiterEvent.js';

/** Holds events back until the engine's step is over, so that a listener meets it whole and may call it. */
export class EventBuffer {
  readonly #listener: (event: LimiterEvent) => void;
  #events: LimiterEvent[] = [];

  constructor(listener: (event: LimiterEvent) => void) {
    this.#listener = listener;
  }

  add(event: LimiterEvent): void {
    this.#events.push(event);
  }

  flush(): void {
    // A listener that calls the limiter flushes its own events in turn: each round takes the list with it.
    while (this.#events.length > 0) {
      const events = this.#events;
      this.#events = [];
      for (const event of events) {
        try {
          this.#listener(event);
        } catch {
          // Documented: what a listener throws is dropped.
        }
      }
    }
  }
}
