import type { Pace } from './Pace.js';

/**
 * Five times what the slowest test took, and three times what all of them took: a mutant that makes them wait in vain is found
 * out soon, and one that is merely tested on a busier machine is not taken for it.
 */
export function paceOf(slowestMs: number, seconds: number, mostSeconds: number): Pace {
  return {
    testTimeout: Math.min(Math.max(5 * slowestMs, 3_000), 15_000),
    timeoutSeconds: Math.min(Math.max(3 * seconds, 20), mostSeconds),
  };
}
