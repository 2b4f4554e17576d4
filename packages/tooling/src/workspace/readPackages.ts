import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './Manifest.js';
import type { Package } from './Package.js';

/** All packages of the workspace, by folder name. */
export function readPackages(root: string): Package[] {
  const parent = join(root, 'packages');
  return readdirSync(parent)
    .sort()
    .map((folder) => ({ folder, dir: join(parent, folder) }))
    .filter(({ dir }) => existsSync(join(dir, 'package.json')))
    .map((place) => ({
      ...place,
      manifest: JSON.parse(readFileSync(join(place.dir, 'package.json'), 'utf8')) as Manifest,
    }));
}
