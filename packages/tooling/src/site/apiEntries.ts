import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { layers } from '../graph/layers.js';
import type { ExportTarget } from '../workspace/Manifest.js';
import type { Package } from '../workspace/Package.js';
import type { ApiEntry } from './ApiEntry.js';

/**
 * Every entry of the published packages, in the order in which typedoc is to see them: what two of them export belongs to
 * the first. So packages stand in the order of their layers, and barrels that only pass on come last.
 */
export function apiEntries(packages: readonly Package[]): ApiEntry[] {
  const order = Object.keys(layers);
  return packages
    .filter(({ manifest }) => !manifest.private)
    .sort((a, b) => rank(order, a) - rank(order, b))
    .flatMap((one) => entriesOf(one).sort((a, b) => Number(isBarrel(a)) - Number(isBarrel(b))));
}

/** The umbrella passes on what all others define, so it is the last. */
function rank(order: readonly string[], { folder }: Package): number {
  return folder === 'bitget-kit' ? order.length : order.indexOf(folder);
}

function entriesOf({ folder, dir, manifest }: Package): ApiEntry[] {
  return Object.entries<ExportTarget | string>(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const source = typeof target === 'object' && target['@bitget-kit/source'];
    if (!source) return [];
    return {
      file: join(dir, source),
      specifier: manifest.name + subpath.slice(1),
      module: `${folder}/${source.slice(2).replace(/(\/index)?\.ts$/, '')}`,
      folder: folder + subpath.slice(1),
    };
  });
}

/** Whether its folder has no module of its own beside it. */
function isBarrel({ file }: ApiEntry): boolean {
  return !readdirSync(dirname(file)).some((name) => name.endsWith('.ts') && !name.startsWith('index.'));
}
