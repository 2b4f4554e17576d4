import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readShipped } from '../dependencies/readShipped.js';
import { renderSbom } from '../dependencies/renderSbom.js';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { readPackages } from '../workspace/readPackages.js';

/** Unless `--out` says otherwise. Not in git: it belongs to a release. */
const DEFAULT = 'node_modules/.cache/bitget-kit.cdx.json';

/** Writes the bill of materials of what is published. */
export async function sbom({ root, flags }: Place): Promise<Report> {
  const published = readPackages(root).filter(({ manifest }) => !manifest.private);
  const shipped = readShipped(published);
  const path = flags.get('--out') ?? DEFAULT;
  const file = resolve(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, renderSbom(published, shipped));
  return { problems: [], notes: [`wrote ${path}: ${published.length} packages of ours, ${shipped.length} of others`] };
}
