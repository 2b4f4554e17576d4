import { createTestRunner } from '../mutation/createTestRunner.js';
import { formatVerdicts } from '../mutation/formatVerdicts.js';
import { judgeMutant } from '../mutation/judgeMutant.js';
import type { Mutant, MutantList } from '../mutation/MutantList.js';
import type { Pace } from '../mutation/Pace.js';
import { paceOf } from '../mutation/paceOf.js';
import { readMutants } from '../mutation/readMutants.js';
import type { Verdict } from '../mutation/Verdict.js';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';

/** As many as the smallest machine that runs this has cores. */
const AT_ONCE = 2;
/** A busy machine is no proof: only what really waits in vain runs into this. */
const LONGEST_TEST_MS = 15_000;
/** All tests may take long; that they end at all is not in question. */
const BASELINE_SECONDS = 600;
/** The most that the tests may take against a mutant. */
const TIMEOUT_SECONDS = 120;

/**
 * Breaks the package of the current folder in each way that its `mutants.json` lists, one at a time, and sees that a
 * test fails. Files stay as they are: the tests load another text. With `--only`, mutants with that in their name.
 */
export async function mutate({ cwd, flags }: Place): Promise<Report> {
  const list = readMutants(cwd);
  const only = flags.get('--only');
  const chosen = list.mutants.filter(({ name }) => only === undefined || name.includes(only));
  if (chosen.length === 0) return { problems: [`No mutant has "${only}" in its name.`] };
  const startedAt = performance.now();
  const pace = await timeUnbroken(cwd, list, chosen);
  if (typeof pace === 'string') return { problems: [pace] };
  const verdicts = await judgeAll(cwd, list, chosen, pace);
  const survivors = verdicts.filter(({ verdict }) => verdict === 'survived');
  return {
    notes: [formatVerdicts(verdicts, (performance.now() - startedAt) / 1_000)],
    problems: survivors.map(({ name }) => `No test fails when this is broken: ${name}. Add one.`),
  };
}

/** How long the tests may take; or what is wrong with them, as a test that fails anyway would seem to notice every mutant. */
async function timeUnbroken(cwd: string, list: MutantList, chosen: readonly Mutant[]): Promise<Pace | string> {
  const wanted = chosen.filter(({ equivalent }) => !equivalent).map(({ tests = list.tests ?? [] }) => tests);
  // An empty list means all tests.
  const tests = wanted.some((files) => files.length === 0) ? [] : [...new Set(wanted.flat())];
  const runner = createTestRunner(cwd, LONGEST_TEST_MS);
  const result = await runner.run({ tests }, BASELINE_SECONDS).finally(runner.close);
  if (result === 'hung') return `The tests of the unbroken package did not end within ${BASELINE_SECONDS} s.`;
  if (result.failure !== undefined) return `A test fails already while nothing is broken: ${result.failure}`;
  if (result.tests === 0) return 'No test ran.';
  return paceOf(result, list.timeoutSeconds ?? TIMEOUT_SECONDS);
}

async function judgeAll(cwd: string, list: MutantList, chosen: readonly Mutant[], pace: Pace): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const queue = chosen.entries();
  const judge = async (): Promise<void> => {
    const runner = createTestRunner(cwd, pace.testTimeout);
    try {
      for (const [index, mutant] of queue) {
        verdicts[index] = await judgeMutant(cwd, list, mutant, runner, pace);
      }
    } finally {
      runner.close();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, judge));
  return verdicts;
}
