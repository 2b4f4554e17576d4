// Plain JavaScript: a process of its own, which Node starts without a loader. It runs tests of the folder it is started
// in, by that package's own settings, as often as it is told to; each time with the text of one file replaced as vite
// loads it. What vite has read before it keeps, which is most of what a run costs.
import { join, relative } from 'node:path';
import { BaseSequencer, createVitest } from 'vitest/node';

const [testTimeout] = process.argv.slice(2).map(Number);

/** What runs now: which tests, and the file that is broken meanwhile. */
let order = { tests: [] };
let loaded = false;
/** The test files that have ended, of this run alone. */
let ended = [];

const replaceText = {
  name: 'replace-text',
  enforce: 'pre',
  transform(_code, id) {
    if (order.file === undefined || id.split('?')[0] !== order.file) return undefined;
    loaded = true;
    return { code: order.text, map: null };
  },
};

class AsListed extends BaseSequencer {
  async sort(files) {
    const place = ({ moduleId }) => order.tests.indexOf(pathOf(moduleId));
    return order.tests.length === 0 ? super.sort(files) : files.toSorted((a, b) => place(a) - place(b));
  }
}

const vitest = await createVitest(
  'test',
  {
    watch: false,
    bail: 1,
    // A thread ends with this process, however it hangs.
    pool: 'threads',
    // Each run begins with modules of its own: those of the last one were broken in another place.
    isolate: true,
    fileParallelism: false,
    sequence: { sequencer: AsListed },
    testTimeout,
    // What fails here is no reason to run it first tomorrow.
    cache: false,
    reporters: [{ onTestModuleEnd: (module) => ended.push(module) }],
    coverage: { enabled: false },
    typecheck: { enabled: false },
  },
  { plugins: [replaceText] },
);
const all = await vitest.globTestSpecifications();

process.on('message', async (next) => {
  const before = order.file;
  order = next;
  loaded = order.file === undefined;
  ended = [];
  for (const file of new Set([before, order.file])) if (file !== undefined) vitest.invalidateFile(file);
  const chosen = order.tests.flatMap((test) => vitest.getModuleSpecifications(join(process.cwd(), test)));
  const { unhandledErrors } = await vitest.runTestSpecifications(order.tests.length === 0 ? all : chosen);
  const run = ended
    .flatMap((module) => [...module.children.allTests()])
    .filter((test) => !['skipped', 'pending'].includes(test.result().state));
  process.send({
    tests: run.length,
    slowestMs: Math.max(0, ...run.map((test) => test.diagnostic()?.duration ?? 0)),
    tookMs: Object.fromEntries(ended.map((module) => [pathOf(module.moduleId), tookMs(module.diagnostic())])),
    failure: firstFailure(ended) ?? describe(unhandledErrors[0]),
    loaded,
  });
});

// Also when the other side was ended meanwhile: a test that hangs would run on for ever.
process.once('disconnect', () => process.exit());

function pathOf(moduleId) {
  return relative(process.cwd(), moduleId).replaceAll('\\', '/');
}

/** With the loading of what it imports. */
function tookMs({ collectDuration, duration }) {
  return collectDuration + duration;
}

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
