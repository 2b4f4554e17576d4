import { readPackages } from '../workspace/readPackages.js';
import type { GeneratedFile } from './GeneratedFile.js';
import { jsrManifest } from './jsrManifest.js';

/** The `jsr.json` of every published package, so that JSR and npm cannot disagree. */
export function generateJsrFiles(root: string): GeneratedFile[] {
  const packages = readPackages(root);
  const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version ?? '0.0.0']));
  return packages
    .filter(({ manifest }) => !manifest.private)
    .map(({ folder, manifest }) => ({
      path: `packages/${folder}/jsr.json`,
      content: `${JSON.stringify(jsrManifest(manifest, versions), null, 2)}\n`,
    }));
}
