// A project outside the workspace that installs the packed tarballs, and compiles with the compilers that users have.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureFootprint } from './measureFootprint.node.js';
import { packAll } from './packAll.js';
import { sources } from './sources.js';

const COMPILERS = ['typescript-5.5', 'typescript-5.9', 'typescript-6'];
/** How modules are resolved: by bundlers, by Node as ESM, and by Node as CommonJS. */
const RESOLUTIONS = [
  { name: 'bundler', type: 'module', options: { module: 'esnext', moduleResolution: 'bundler' } },
  { name: 'nodenext, ESM', type: 'module', options: { module: 'nodenext', moduleResolution: 'nodenext' } },
  { name: 'nodenext, CommonJS', type: 'commonjs', options: { module: 'nodenext', moduleResolution: 'nodenext' } },
] as const;
const OPTIONS = {
  target: 'es2022',
  lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: false,
};
/** Compiling one category, the largest too, may take so much longer than compiling nothing. */
const ONE_CATEGORY_MS = 500;
const RUNS = 5;
/** What is timed: nothing, a category, the largest one, and everything. */
const TIMED = ['empty.ts', 'oneCategory.ts', 'largestCategory.ts', 'umbrella.ts'];
/** What one may find in `node_modules` who asked for one package: so many packages, so many bytes. */
const FOOTPRINTS = [
  { name: 'bitget-kit', packages: 13, bytes: 8_000_000 },
  { name: '@bitget-kit/signer', packages: 3, bytes: 8_000_000 },
];

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const require = createRequire(import.meta.url);
const home = mkdtempSync(join(tmpdir(), 'bitget-kit-consumer-'));
let failures = 0;

try {
  const tarballs = packAll(root, home);
  install(tarballs);
  for (const footprint of FOOTPRINTS) judgeFootprint(footprint, tarballs);
  for (const compiler of COMPILERS) for (const resolution of RESOLUTIONS) compileAll(compiler, resolution);
  measure();
} finally {
  rmSync(home, { recursive: true, force: true });
}
if (failures > 0) process.exitCode = 1;

function install(tarballs: ReadonlyMap<string, string>): void {
  const dependencies = Object.fromEntries([...tarballs].map(([name, file]) => [name, `file:${file}`]));
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: home,
    stdio: 'inherit',
  });
  console.log(`installed ${tarballs.size} packed packages with npm`);
}

function judgeFootprint(most: (typeof FOOTPRINTS)[number], tarballs: ReadonlyMap<string, string>): void {
  const { packages, bytes } = measureFootprint(most.name, tarballs, home);
  console.log(
    `${most.name} installs ${packages.length} packages, ${(bytes / 1e6).toFixed(2)} MB: ${packages.join(' ')}`,
  );
  if (packages.length <= most.packages && bytes <= most.bytes) return;
  console.error(`${most.name} may install ${most.packages} packages and ${most.bytes / 1e6} MB`);
  failures += 1;
}

function compileAll(compiler: string, { name, type, options }: (typeof RESOLUTIONS)[number]): void {
  const folder = join(home, `${compiler} ${name}`.replace(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }));
  for (const [file, text] of Object.entries(sources)) writeFileSync(join(folder, file), text);
  const files = Object.keys(sources);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...OPTIONS, ...options }, files }));
  const { version } = require(`${compiler}/package.json`);
  const { status, stdout } = run(compiler, folder);
  console.log(`TypeScript ${version}, ${name}: ${status === 0 ? 'compiles' : `FAILS\n${stdout}`}`);
  if (status !== 0) failures += 1;
}

/**
 * What categories add to the time of an empty file, all in turns, the quickest run of each. Time of the processor, which is no
 * less than what a clock shows on an idle machine, and much the same on a busy one.
 */
function measure(): void {
  const folder = join(home, 'time');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const best = new Map<string, number>();
  for (const file of TIMED) {
    writeFileSync(join(folder, file), sources[file] ?? '');
    const options = { ...OPTIONS, ...RESOLUTIONS[0].options, skipLibCheck: true };
    writeFileSync(join(folder, `${file}.json`), JSON.stringify({ compilerOptions: options, files: [file] }));
  }
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
  if (Math.max(small, large) > ONE_CATEGORY_MS) {
    console.error(`one category may add ${ONE_CATEGORY_MS} ms`);
    failures += 1;
  }
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

function run(compiler: string, cwd: string, config = 'tsconfig.json'): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync('node', [require.resolve(`${compiler}/bin/tsc`), '-p', config], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout };
}
