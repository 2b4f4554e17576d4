import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ToolingError } from '../ToolingError.js';

/** Which tests to run, and what to break meanwhile. */
export interface TestOrder {
  /** Test files, relative to the package; empty for all. */
  readonly tests: readonly string[];
  /** Absolute path of the file that is loaded with another text. */
  readonly file?: string | undefined;
  readonly text?: string | undefined;
}

/** How a run of tests ended. */
export interface TestResult {
  /** How many ran. */
  readonly tests: number;
  /** How long the slowest of them took. */
  readonly slowestMs: number;
  /** How long each test file took, by its path in the package. */
  readonly tookMs: { readonly [file: string]: number };
  /** What failed first; undefined when all passed. */
  readonly failure?: string | undefined;
  /** Whether any test loaded the broken file. */
  readonly loaded: boolean;
}

/** Runs tests of a package, one order after another. */
export interface TestRunner {
  /**
   * `hung` when it had to be ended after so long.
   *
   * @throws ToolingError when the process fails itself, which says nothing about the tests. It rejects.
   */
  readonly run: (order: TestOrder, timeoutSeconds: number) => Promise<TestResult | 'hung'>;
  readonly close: () => void;
}

/**
 * A process that runs tests of a package. It lives until it is closed, or hangs and is replaced: what it has read once it need
 * not read again.
 *
 * @param testTimeout how long one test may take, ms
 */
export function createTestRunner(dir: string, testTimeout: number): TestRunner {
  let child: ChildProcess | undefined;
  let said = '';
  const start = (): ChildProcess => {
    const started = fork(join(import.meta.dirname, 'testRunner.mjs'), [String(testTimeout)], {
      cwd: dir,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    started.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-1_000);
    });
    return started;
  };
  const close = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    run: async (order, timeoutSeconds) => {
      child ??= start();
      const result = await ask(child, order, timeoutSeconds);
      if (result === 'hung') close();
      if (result !== 'ended') return result;
      throw new ToolingError(`The tests of ${dir} could not be run: ${said.trim()}`);
    },
    close,
  };
}

/** `ended` when the process is gone before it has answered. */
async function ask(
  child: ChildProcess,
  order: TestOrder,
  timeoutSeconds: number,
): Promise<TestResult | 'hung' | 'ended'> {
  const answered = new AbortController();
  const { signal } = answered;
  child.send(order);
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([result]) => result as TestResult),
      once(child, 'close', { signal }).then(() => 'ended' as const),
      setTimeout(timeoutSeconds * 1_000, 'hung' as const, { signal }),
    ]);
  } finally {
    answered.abort();
  }
}
