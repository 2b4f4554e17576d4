import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { OPTIONS, RESOLUTIONS } from './COMPILERS.js';
import { sources } from './sources.js';

/** Compiling one category, the largest too, may take so much longer than compiling nothing. */
const ONE_CATEGORY_MS = 500;
const RUNS = 5;
/** What is timed: nothing, a category, the largest one, and everything. */
const TIMED = ['empty.ts', 'oneCategory.ts', 'largestCategory.ts', 'umbrella.ts'];

const require = createRequire(import.meta.url);

/**
 * What categories add to the time of an empty file, all in turns, the quickest run of each. Time of the processor, which is no
 * less than what a clock shows on an idle machine, and much the same on a busy one. Returns what takes too long.
 */
export function timeTypes(project: string): string[] {
  const folder = join(project, 'time');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const file of TIMED) {
    writeFileSync(join(folder, file), sources[file] ?? '');
    const options = { ...OPTIONS, ...RESOLUTIONS[0].options, skipLibCheck: true };
    writeFileSync(join(folder, `${file}.json`), JSON.stringify({ compilerOptions: options, files: [file] }));
  }
  const best = new Map<string, number>();
  for (let turn = 0; turn < RUNS; turn += 1) {
    for (const file of TIMED) {
      best.set(file, Math.min(best.get(file) ?? Number.POSITIVE_INFINITY, cpuMs(folder, `${file}.json`)));
    }
  }
  const empty = best.get('empty.ts') ?? 0;
  const added = (file: string): number => (best.get(file) ?? Number.POSITIVE_INFINITY) - empty;
  const [small, large, all] = [added('oneCategory.ts'), added('largestCategory.ts'), added('umbrella.ts')];
  console.log(
    `tsc, time of the processor: an empty file ${empty.toFixed(0)} ms; a category adds ${small.toFixed(0)} ms, the largest ${large.toFixed(0)} ms, ` +
      `everything ${all.toFixed(0)} ms`,
  );
  return Math.max(small, large) > ONE_CATEGORY_MS ? [`one category may add ${ONE_CATEGORY_MS} ms`] : [];
}

/** What one compilation takes of the processor, ms. */
function cpuMs(cwd: string, config: string): number {
  const tsc = require.resolve('typescript-5.9/bin/tsc');
  const report = `process.on('exit', () => console.error(process.cpuUsage().user + process.cpuUsage().system));`;
  const preload = join(cwd, 'report.cjs');
  writeFileSync(preload, report);
  const { stderr } = spawnSync('node', ['--require', preload, tsc, '-p', config], { cwd, encoding: 'utf8' });
  return Number(stderr.trim()) / 1000;
}
