// Projects outside the workspace that install the packed packages as users do, from a registry on loopback: the compilers that they
// have, what stands in `node_modules` then, and a program under every package manager.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { renderColumns } from '../renderColumns.js';
import { installPins } from '../runtimes/installPins.node.js';
import { readPins } from '../runtimes/readPins.js';
import { cleanEnvironment } from './cleanEnvironment.js';
import { compileSources } from './compileSources.node.js';
import { MANAGERS } from './MANAGERS.js';
import { measureFootprint } from './measureFootprint.js';
import { packAll } from './packAll.js';
import { packOthers } from './packOthers.node.js';
import { runManager } from './runManager.node.js';
import { startRegistry } from './startRegistry.node.js';
import { timeTypes } from './timeTypes.node.js';

/** What one may find in `node_modules` who asked for one package: so many packages, so many bytes. */
const FOOTPRINTS = [
  { name: 'bitget-kit', packages: 13, bytes: 8_000_000 },
  { name: '@bitget-kit/signer', packages: 3, bytes: 8_000_000 },
];

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const pinsFolder = fileURLToPath(new URL('../../pins/', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'bitget-kit-consumer-'));
const failures: string[] = [];

const ours = packAll(root, home);
const registry = await startRegistry([...ours.values(), ...packOthers(root, home)]);
try {
  failures.push(...(await runManagers()));
  for (const footprint of FOOTPRINTS) failures.push(...(await judgeFootprint(footprint)));
  const project = await install('everything', [...ours.keys()]);
  failures.push(...compileSources(project), ...timeTypes(project));
} finally {
  await registry.close();
  rmSync(home, { recursive: true, force: true });
}
for (const line of failures) console.error(line);
if (failures.length > 0) process.exitCode = 1;

async function runManagers(): Promise<string[]> {
  const pins = readPins(pinsFolder);
  const { trouble } = installPins(pinsFolder, pins, false);
  const rows = await Promise.all(
    MANAGERS.map((manager, index) => {
      const folder = join(home, `manager-${index}`);
      return runManager(manager, { folder, pins: join(pinsFolder, 'node_modules'), registry: `${registry.origin}/` });
    }),
  );
  const cells = rows.map(({ label, version, packages, bytes, done, problems }) => [
    label,
    version,
    String(packages.length),
    (bytes / 1e6).toFixed(2),
    problems.length === 0 ? done.join(', ') : 'FAILS',
  ]);
  console.log(renderColumns([['manager', 'version', 'packages', 'MB', 'ran'], ...cells]));
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const pnpm = `pnpm@${rows.find(({ label }) => label === 'pnpm')?.version}`;
  return [
    ...(trouble === undefined ? [] : [trouble]),
    ...(pnpm === packageManager ? [] : [`${pnpm} is on PATH; the workspace pins ${packageManager}.`]),
    ...rows.flatMap(({ label, problems }) => problems.map((problem) => `${label}: ${problem}`)),
  ];
}

async function judgeFootprint(most: (typeof FOOTPRINTS)[number]): Promise<string[]> {
  const { packages, bytes } = measureFootprint(await install(`only ${most.name}`, [most.name]));
  console.log(
    `${most.name} installs ${packages.length} packages, ${(bytes / 1e6).toFixed(2)} MB: ${packages.join(' ')}`,
  );
  if (packages.length > 0 && packages.length <= most.packages && bytes <= most.bytes) return [];
  return [`${most.name} may install ${most.packages} packages and ${most.bytes / 1e6} MB`];
}

/** Makes a folder into a project that has installed these with npm. */
async function install(name: string, packages: readonly string[]): Promise<string> {
  const folder = join(home, name.replace(/\W+/g, '-'));
  mkdirSync(folder);
  const dependencies = Object.fromEntries(packages.map((one) => [one, '*']));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', `--registry=${registry.origin}/`];
  await promisify(execFile)('npm', args, { cwd: folder, env: cleanEnvironment(home) });
  return folder;
}
