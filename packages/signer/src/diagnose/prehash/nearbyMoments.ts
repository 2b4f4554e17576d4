import type { Variant } from './Variant.js';

/** How far apart two readings of the clock may lie, in the unit of the timestamp. */
const REACH = 1_000;

/** The moments around the one that was sent, the nearest first. */
export function* nearbyMoments(timestamp: number): Generator<Variant> {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const other of [timestamp - distance, timestamp + distance]) {
      yield { mistakes: ['timestamp-differs'], parts: { timestamp: `${other}` } };
    }
  }
}
