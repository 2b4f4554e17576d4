import type { Permit } from '../Permit.js';
import type { Lane } from './Lane.js';

/** One request in the queue: a link of its lane's list and, with a deadline, an item of the heap of deadlines. */
export interface Waiter {
  readonly lane: Lane;
  readonly seq: number;
  readonly enqueuedAt: number;
  readonly deadlineMs: number;
  /** On the monotonic clock; Infinity when it waits as long as it takes. */
  readonly deadline: number;
  readonly resolve: (permit: Permit) => void;
  readonly reject: (reason: unknown) => void;
  readonly signal: AbortSignal | undefined;
  heapIndex: number;
  previous: Waiter | undefined;
  next: Waiter | undefined;
}
