import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ToolingError } from '../ToolingError.js';
import type { Package } from '../workspace/Package.js';
import type { Shipped } from './Shipped.js';

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package of others that is installed with one of these, directly or by another; sorted by name. */
export function readShipped(packages: readonly Package[]): Shipped[] {
  const own = new Set(packages.map(({ manifest }) => manifest.name));
  const found = new Map<string, Shipped>();
  const visit = (name: string, from: string): void => {
    const dir = locate(name, from);
    if (found.has(dir)) return;
    const installed = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as Installed;
    const { version, license = '', dependencies = {} } = installed;
    found.set(dir, { name, version, license, dependencies: Object.keys(dependencies) });
    for (const next of Object.keys(dependencies)) visit(next, dir);
  };
  for (const { dir, manifest } of packages) {
    const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    for (const name of names.filter((one) => !own.has(one))) visit(name, dir);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where Node finds a package that a file in `from` imports. */
function locate(name: string, from: string): string {
  const dir = join(from, 'node_modules', name);
  if (existsSync(join(dir, 'package.json'))) return realpathSync(dir);
  const above = dirname(from);
  if (above === from) throw new ToolingError(`${name} is not installed. Run pnpm install.`);
  return locate(name, above);
}
