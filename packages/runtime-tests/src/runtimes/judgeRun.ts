import { expectedOn } from './expectedOn.js';
import type { Runtime } from './Runtime.js';
import type { Ending } from './runProgram.node.js';
import type { Report } from './suite/Report.js';

/** What is wrong with a run. None: it ran the whole suite, all of it passed, and it ended as it should. */
export function judgeRun(
  runtime: Pick<Runtime, 'name' | 'isSilent' | 'ends'>,
  report: Report | undefined,
  ending: Ending,
): string[] {
  const { exitCode, printed } = ending;
  if (!report) return [`no report came. It printed: ${printed.trim() || 'nothing'}`];
  const { results } = report;
  const done = new Set(results.map(({ name }) => name));
  const problems = results.flatMap(({ name, error }) => (error === undefined ? [] : [`${name}: ${error}`]));
  const missed = expectedOn(runtime.name).filter((name) => !done.has(name));
  if (missed.length > 0) problems.push(`${missed.length} checks did not run, the first is ${missed[0]}`);
  if (runtime.ends && exitCode === undefined) problems.push('it did not end after the suite had');
  if (runtime.ends && exitCode) problems.push(`it ended with ${exitCode}`);
  if (runtime.isSilent && printed !== '') problems.push(`it printed: ${printed.trim()}`);
  return problems;
}
