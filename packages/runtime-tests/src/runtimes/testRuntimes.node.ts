// One suite on every runtime, on the packed packages, in a project outside the workspace. With `--all` on every version.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPins } from './installPins.node.js';
import { prepareProject } from './prepareProject.node.js';
import type { Row } from './Row.js';
import { RUNTIMES } from './RUNTIMES.js';
import type { Runtime } from './Runtime.js';
import { readPins } from './readPins.js';
import { renderReference } from './renderReference.js';
import { renderTable } from './renderTable.js';
import { runOne } from './runOne.node.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const pinsFolder = fileURLToPath(new URL('../../pins/', import.meta.url));
const page = join(root, 'docs/reference/runtimes.md');
const all = process.argv.includes('--all');
const isCi = Boolean(process.env.CI);

const pins = readPins(pinsFolder);
const { installed, trouble } = installPins(pinsFolder, pins, all);
/** What this machine cannot run: by hand a line, in CI a failure. */
const lacking: string[] = trouble === undefined ? [] : [trouble];
const rows = await runAll(RUNTIMES.filter(({ pin }) => all || pin === undefined || !pins.get(pin)?.onlyWithAll));
const failures = rows.flatMap(({ label, version, problems }) => problems.map((text) => `${label} ${version}: ${text}`));
if (rows.length === 0) failures.push('Nothing was run.');
if (isCi) failures.push(...lacking);
else for (const line of lacking) console.log(line);
if (failures.length === 0) failures.push(...keepPage());
for (const line of failures) console.error(line);
console.log(renderTable(rows));
if (failures.length > 0) process.exitCode = 1;

async function runAll(runtimes: readonly Runtime[]): Promise<Row[]> {
  const project = mkdtempSync(join(tmpdir(), 'bitget-kit-runtimes-'));
  try {
    const entries = await prepareProject(root, project);
    const done: Row[] = [];
    for (const [index, runtime] of runtimes.entries()) {
      const version = versionHere(runtime);
      if (version === undefined) continue;
      const program = join(project, `${index}-${runtime.name}`, 'program.js');
      done.push(await runOne(runtime, { version, pins: join(pinsFolder, 'node_modules'), program, entries }));
    }
    return done;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

/** The version of a runtime that can be run here. */
function versionHere({ label, pin, command }: Runtime): string | undefined {
  if (pin !== undefined) {
    if (installed.has(pin)) return pins.get(pin)?.version;
    if (trouble === undefined) lacking.push(`${label}: ${pin} is not installed.`);
    return undefined;
  }
  const { file } = command({ pins: '', folder: '', program: '', origin: '' });
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  const version = /\d+(\.\d+)+/.exec(stdout ?? '')?.[0];
  if (version === undefined) lacking.push(`${label} is not on PATH; on Debian: apt-get install ${file}`);
  return version;
}

/** Writes the page after a run of everything; else looks whether it still says what is run. Returns what is wrong with it. */
function keepPage(): string[] {
  const text = renderReference(RUNTIMES, pins);
  if (existsSync(page) && readFileSync(page, 'utf8') === text) return [];
  if (!all || isCi || lacking.length > 0) {
    return ['docs/reference/runtimes.md is stale. Run pnpm test:runtimes --all and commit the result.'];
  }
  writeFileSync(page, text);
  console.log('wrote docs/reference/runtimes.md');
  return [];
}
