import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pin } from './readPins.js';

type Pins = ReadonlyMap<string, Pin>;

/**
 * Installs the pinned runtimes beside their pins, unless they are there: with `all`, every one. Returns the names of those that are
 * installed then, and why that is not all of them.
 */
export function installPins(
  folder: string,
  pins: Pins,
  all: boolean,
): { readonly installed: ReadonlySet<string>; readonly trouble?: string | undefined } {
  const wanted = [...pins.keys()].filter((name) => all || !pins.get(name)?.onlyWithAll);
  const before = present(folder, pins);
  if (wanted.every((name) => before.has(name))) return { installed: before };
  const trouble = install(folder, all);
  return { installed: present(folder, pins), trouble };
}

function install(folder: string, all: boolean): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'The pinned runtimes are for Linux on x64.';
  // They bring their programs along and need no install scripts; the lock file holds their checksums.
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(all ? [] : ['--omit=dev']),
  ];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? undefined : `npm cannot install the pinned runtimes: ${stderr.trim().split('\n')[0]}`;
}

function present(folder: string, pins: Pins): ReadonlySet<string> {
  const versionOf = (name: string): string | undefined => {
    const manifest = join(folder, 'node_modules', name, 'package.json');
    // Some releases of Node's package write `v20.19.0` there.
    return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version.replace(/^v/, '') : undefined;
  };
  return new Set([...pins].filter(([name, { version }]) => versionOf(name) === version).map(([name]) => name));
}
