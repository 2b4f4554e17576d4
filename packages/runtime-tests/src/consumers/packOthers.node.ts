import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { publishedFolders } from './publishedFolders.js';

/**
 * Packs the packages of others that ours need, from where the workspace has installed them: the versions that its tests ran with, and
 * no word with the real registry. Returns the tarballs.
 */
export function packOthers(root: string, into: string): string[] {
  const folders = new Set<string>();
  const visit = (folder: string): void => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const [name, range] of Object.entries<string>(dependencies)) {
      if (range.startsWith('workspace:')) continue;
      const found = findInstalled(folder, name);
      if (folders.has(found)) continue;
      folders.add(found);
      visit(found);
    }
  };
  for (const folder of publishedFolders(root).values()) visit(folder);
  return [...folders].map((folder) => pack(folder, into));
}

/** The folder that Node would take a package from. Not by `require.resolve`: most `exports` hide the manifest. */
function findInstalled(from: string, name: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return realpathSync(folder);
  const above = dirname(from);
  if (above === from) throw new Error(`${name} is not installed. Run pnpm install.`);
  return findInstalled(above, name);
}

/** As it is: what was published has been packed by rules of its own, and is not to be packed by them once more. */
function pack(folder: string, into: string): string {
  const copy = mkdtempSync(join(into, `${basename(folder)}-`));
  cpSync(folder, join(copy, 'package'), { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  const tarball = `${copy}.tgz`;
  execFileSync('tar', ['-czf', tarball, '-C', copy, 'package']);
  return tarball;
}
