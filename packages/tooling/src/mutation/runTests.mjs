// Plain JavaScript: a process of its own, which Node starts without a loader. It runs the tests of the folder it is
// started in, by that package's own settings, with the text of one file replaced as vite loads it.
import { relative } from 'node:path';
import { BaseSequencer, startVitest } from 'vitest/node';

process.once('message', async ({ tests, file, text, testTimeout = 15_000 }) => {
  let loaded = file === undefined;
  const replaceText = {
    name: 'replace-text',
    enforce: 'pre',
    transform(_code, id) {
      if (file === undefined || id.split('?')[0] !== file) return undefined;
      loaded = true;
      return { code: text, map: null };
    },
  };
  class AsListed extends BaseSequencer {
    async sort(files) {
      const place = ({ moduleId }) => tests.indexOf(relative(process.cwd(), moduleId).replaceAll('\\', '/'));
      return tests.length === 0 ? super.sort(files) : files.toSorted((a, b) => place(a) - place(b));
    }
  }
  const vitest = await startVitest(
    'test',
    tests,
    {
      watch: false,
      bail: 1,
      // A thread ends with this process, however it hangs.
      pool: 'threads',
      fileParallelism: false,
      sequence: { sequencer: AsListed },
      // A busy machine is no proof: only what really waits in vain runs into this.
      testTimeout,
      // What fails here is no reason to run it first tomorrow.
      cache: false,
      reporters: [{}],
      coverage: { enabled: false },
      typecheck: { enabled: false },
    },
    { plugins: [replaceText] },
  );
  const modules = vitest.state.getTestModules();
  const run = modules
    .flatMap((module) => [...module.children.allTests()])
    .filter((test) => test.result().state !== 'skipped');
  const result = {
    tests: run.length,
    slowestMs: Math.max(0, ...run.map((test) => test.diagnostic()?.duration ?? 0)),
    failure: firstFailure(modules) ?? describe(vitest.state.getUnhandledErrors()[0]),
    loaded,
  };
  await vitest.close();
  process.send(result, () => process.disconnect());
});

// Also when the other side was ended meanwhile: a test that hangs would run on for ever.
process.once('disconnect', () => process.exit());

/** The first test that failed, or the first file that could not be loaded. */
function firstFailure(modules) {
  for (const module of modules) {
    const [failed] = module.children.allTests('failed');
    if (failed) return `${module.relativeModuleId}: ${failed.fullName}${timedOut(failed) ? ' (timed out)' : ''}`;
    const [error] = module.errors();
    if (error) return `${module.relativeModuleId}: ${describe(error)}`;
  }
  return undefined;
}

function timedOut(test) {
  return test.result().errors.some(({ message }) => message.startsWith('Test timed out'));
}

function describe(error) {
  return error && `${error.message}`.split('\n')[0];
}
