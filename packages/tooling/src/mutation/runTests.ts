import { fork } from 'node:child_process';
import { join } from 'node:path';
import { ToolingError } from '../ToolingError.js';

/** Which tests to run, and what to break meanwhile. */
export interface TestOrder {
  /** Test files, relative to the package; empty for all. */
  readonly tests: readonly string[];
  /** Absolute path of the file that is loaded with another text. */
  readonly file?: string | undefined;
  readonly text?: string | undefined;
  /** How long one test may take, ms. Default 15 s. */
  readonly testTimeout?: number | undefined;
}

/** How a run of tests ended. */
export interface TestResult {
  /** How many ran. */
  readonly tests: number;
  /** How long the slowest of them took. */
  readonly slowestMs: number;
  /** What failed first; undefined when all passed. */
  readonly failure?: string | undefined;
  /** Whether any test loaded the broken file. */
  readonly loaded: boolean;
}

/**
 * Runs tests of a package in a process of its own. `hung` when it had to be ended after so long.
 *
 * @throws ToolingError when that process fails itself, which says nothing about the tests. It rejects.
 */
export function runTests(dir: string, order: TestOrder, timeoutSeconds: number): Promise<TestResult | 'hung'> {
  const child = fork(join(import.meta.dirname, 'runTests.mjs'), {
    cwd: dir,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    said = (said + chunk).slice(-1_000);
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve('hung');
      child.kill('SIGKILL');
    }, timeoutSeconds * 1_000);
    child.once('message', (result) => resolve(result as TestResult));
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      // After a message this changes nothing more.
      reject(new ToolingError(`The tests of ${dir} could not be run (${code}): ${said.trim()}`));
    });
    child.send(order);
  });
}
