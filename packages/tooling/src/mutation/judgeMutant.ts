import { join } from 'node:path';
import { ToolingError } from '../ToolingError.js';
import { breakFile } from './breakFile.js';
import type { TestRunner } from './createTestRunner.js';
import type { Mutant, MutantList } from './MutantList.js';
import type { Pace } from './Pace.js';
import type { Verdict } from './Verdict.js';

/** Runs the tests of a package against one mutant. */
export async function judgeMutant(
  dir: string,
  list: MutantList,
  mutant: Mutant,
  runner: TestRunner,
  pace: Pace,
): Promise<Verdict> {
  const { name, file, equivalent, tests = list.tests ?? [] } = mutant;
  if (equivalent) return { name, verdict: 'equivalent', by: equivalent, seconds: 0 };
  const path = join(dir, file);
  const startedAt = performance.now();
  const timeoutSeconds = pace.timeoutSeconds(tests);
  const result = await runner.run({ tests, file: path, text: breakFile(path, mutant) }, timeoutSeconds);
  const seconds = (performance.now() - startedAt) / 1_000;
  if (result === 'hung') return { name, verdict: 'hung', by: `ended after ${Math.round(timeoutSeconds)} s`, seconds };
  if (result.failure !== undefined) return { name, verdict: 'killed', by: result.failure, seconds };
  if (result.tests === 0) throw new ToolingError(`"${name}": no test ran, so nothing is known.`);
  const by = result.loaded ? `none of ${result.tests}` : `no test loads ${file}`;
  return { name, verdict: 'survived', by, seconds };
}
