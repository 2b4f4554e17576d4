import type { Package } from '../workspace/Package.js';
import type { Layer } from './layers.js';

/** Whether a published package depends only on what its layer allows. */
export function checkDependencies({ folder, manifest }: Package, layer: Layer | undefined): string[] {
  if (!layer)
    return [`packages/${folder} is not in the table of packages. Put it into docs/architecture.md and layers.ts.`];
  const { dependencies, peerDependencies, optionalDependencies } = manifest;
  const names = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
  return names
    .filter((name) => !mayUse(layer, name))
    .map((name) => `packages/${folder}/package.json depends on ${name}, which its layer does not allow.`);
}

/** Whether a layer may import a package. */
function mayUse({ siblings, libraries = [] }: Layer, name: string): boolean {
  return libraries.includes(name) || siblings.some((folder) => name === folder || name === `@bitget-kit/${folder}`);
}
