import type { BucketId } from '../BucketId.js';
import { Heap } from './Heap.js';
import type { Lane } from './Lane.js';

/** What a lane can wait at: a budget of this process, or the gate to the shared store. */
export abstract class Station {
  /** The lanes that wait here, first the one whose turn it is. */
  readonly waiting: Heap<Lane> = new Heap((a, b) => a.isBefore(b));
  /** When the scheduler looks here next. */
  wakeAt: number = Number.POSITIVE_INFINITY;
  heapIndex = -1;
  /** The budget that those who wait here wait for. */
  abstract readonly id: BucketId;

  /** What one request of a route of this weight takes here. */
  abstract cost(weight: number): number;
  abstract fits(cost: number, now: number): boolean;
  /** When that much would fit if nothing else came; Infinity while that hangs on what cannot be foreseen. */
  abstract freeAt(cost: number): number;

  /** Called when a lane has to stay. */
  stall(_now: number): void {}

  /** Why nothing could go from `since` until now, when the reason is not the limit. */
  trouble(_since: number, _now: number): string | undefined {
    return undefined;
  }
}
