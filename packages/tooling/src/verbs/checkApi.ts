import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { entriesOf } from '../release/entriesOf.js';
import { reportApi } from '../release/reportApi.js';
import { listFiles } from '../workspace/listFiles.js';
import type { Package } from '../workspace/Package.js';
import { readPackages } from '../workspace/readPackages.js';

/**
 * Compares the built API of the current package, or of all when started at the top, with the reports in `etc`.
 * With `--write` it rewrites them.
 */
export async function checkApi({ root, cwd, flags }: Place): Promise<Report> {
  const published = readPackages(root).filter(({ dir, manifest }) => !manifest.private && [dir, root].includes(cwd));
  return { problems: published.flatMap((one) => checkOne(root, one, flags.has('--write'))) };
}

function checkOne(root: string, { dir, manifest }: Package, write: boolean): string[] {
  const entries = entriesOf(manifest);
  const unbuilt = entries.find(({ types }) => !existsSync(join(dir, types)));
  if (unbuilt) return [`${manifest.name}: ${unbuilt.types} is missing. Run pnpm build first.`];
  const reports = entries.map((entry) => ({
    file: join(dir, 'etc', `${entry.name}.api.md`),
    text: reportApi(dir, entry),
  }));
  const changed = reports.filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  if (write) {
    mkdirSync(join(dir, 'etc'), { recursive: true });
    for (const { file, text } of changed) writeFileSync(file, text);
  }
  const stale = write ? [] : changed;
  const known = new Set(reports.map(({ file }) => file));
  const orphans = listFiles(join(dir, 'etc'), '.api.md').filter((file) => !known.has(file));
  return [
    ...stale.map(
      ({ file }) =>
        `${relative(root, file)} differs from what users get. If that is meant, run pnpm gen:api and add a changeset.`,
    ),
    ...orphans.map((file) => `${relative(root, file)} belongs to no entry of the package. Delete it.`),
  ];
}
