import type { TestResult } from './createTestRunner.js';
import type { Pace } from './Pace.js';

/**
 * Five times what the slowest test took, and three times what the files took: a mutant that makes them wait in vain is found
 * out soon, and one that is merely tested on a busier machine is not taken for it.
 */
export function paceOf({ slowestMs, tookMs }: Pick<TestResult, 'slowestMs' | 'tookMs'>, mostSeconds: number): Pace {
  return {
    testTimeout: Math.min(Math.max(5 * slowestMs, 3_000), 15_000),
    timeoutSeconds: (files) => {
      const took = files.length === 0 ? Object.values(tookMs) : files.map((file) => tookMs[file] ?? 0);
      const seconds = took.reduce((sum, ms) => sum + ms, 0) / 1_000;
      return Math.min(Math.max(3 * seconds, 15), mostSeconds);
    },
  };
}
