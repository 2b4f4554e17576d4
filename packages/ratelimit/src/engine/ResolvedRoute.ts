import type { Priority } from '../Priority.js';
import type { Bucket } from './Bucket.js';
import { Lane } from './Lane.js';
import { StoreGate } from './StoreGate.js';
import type { StoreLink } from './StoreLink.js';

const BOOST_MS: Readonly<Record<Priority, number>> = { cancel: 0, place: 50, read: 1_000, bulk: 5_000 };

/** A route with its buckets looked up. Two routes may share buckets; each has its own lanes. */
export class ResolvedRoute {
  readonly id: string;
  readonly weight: number;
  /** The endpoint's own budgets, then the overall one. */
  readonly buckets: readonly Bucket[];
  readonly own: readonly Bucket[];
  readonly overall: Bucket;
  /** The way to the shared store, when there is one: what the buckets let through still needs its permit. */
  readonly gate: StoreGate | undefined;
  // Without a prototype: 'toString' is no priority.
  readonly #lanes: Partial<Record<Priority, Lane>> = Object.create(null);

  constructor(id: string, weight: number, own: readonly Bucket[], overall: Bucket, link: StoreLink | undefined) {
    this.id = id;
    this.weight = weight;
    this.own = own;
    this.overall = overall;
    this.buckets = [...own, overall];
    this.gate = link && new StoreGate(link, own, overall, weight);
  }

  /** The lane of a priority; `undefined` for a priority that does not exist. */
  lane(priority: Priority): Lane | undefined {
    return this.#lanes[priority] ?? this.#open(priority);
  }

  #open(priority: Priority): Lane | undefined {
    const boostMs = Object.hasOwn(BOOST_MS, priority) ? BOOST_MS[priority] : undefined;
    if (boostMs === undefined) return undefined;
    const lane = new Lane(this, priority, boostMs);
    this.#lanes[priority] = lane;
    return lane;
  }
}
