import type { Priority } from '../Priority.js';
import type { ResolvedRoute } from './ResolvedRoute.js';
import type { Station } from './Station.js';
import type { Waiter } from './Waiter.js';

/**
 * The queue of one route and priority, first in first out. Its requests are alike to the limiter, so only the head is
 * ever looked at. A lane with waiters is parked at exactly one station, the one that refused it: its watch.
 */
export class Lane {
  readonly route: ResolvedRoute;
  readonly priority: Priority;
  readonly boostMs: number;
  head: Waiter | undefined = undefined;
  size = 0;
  /** The order among lanes: when the head came, plus the boost; then who came first. */
  key = 0;
  seq = 0;
  watch: Station | undefined = undefined;
  heapIndex = -1;
  /** How often the head was passed on from one bucket to another. */
  moves = 0;
  /** Escalated lanes only: which buckets of the route are charged for the head already, one bit each. */
  charged = 0;
  #tail: Waiter | undefined = undefined;

  constructor(route: ResolvedRoute, priority: Priority, boostMs: number) {
    this.route = route;
    this.priority = priority;
    this.boostMs = boostMs;
  }

  isBefore(other: Lane): boolean {
    return this.key < other.key || (this.key === other.key && this.seq < other.seq);
  }

  push(waiter: Waiter): void {
    waiter.previous = this.#tail;
    if (this.#tail === undefined) this.#lead(waiter);
    else this.#tail.next = waiter;
    this.#tail = waiter;
    this.size++;
  }

  remove(waiter: Waiter): void {
    const { previous, next } = waiter;
    if (next === undefined) this.#tail = previous;
    else next.previous = previous;
    if (previous === undefined) this.#lead(next);
    else previous.next = next;
    this.size--;
  }

  #lead(waiter: Waiter | undefined): void {
    this.head = waiter;
    if (waiter === undefined) return;
    this.key = waiter.enqueuedAt + this.boostMs;
    this.seq = waiter.seq;
  }
}
