import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands in `node_modules` after one package was asked for. */
export interface Footprint {
  readonly packages: readonly string[];
  readonly bytes: number;
}

/** Installs one packed package, and by it whatever it needs, into a folder of its own below `home`. */
export function measureFootprint(name: string, tarballs: ReadonlyMap<string, string>, home: string): Footprint {
  const folder = mkdtempSync(join(home, 'footprint-'));
  const files = [...tarballs].map(([one, file]) => [one, `file:${file}`] as const);
  const project = {
    private: true,
    dependencies: Object.fromEntries(files.filter(([one]) => one === name)),
    // Its siblings are not in the registry yet.
    overrides: Object.fromEntries(files.filter(([one]) => one !== name)),
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  const modules = join(folder, 'node_modules');
  const lock = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as { packages: object };
  const packages = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ''));
  return { packages, bytes: packages.length > 0 ? bytesOf(modules) : 0 };
}

function bytesOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== '.package-lock.json')
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
