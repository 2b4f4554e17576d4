import { execFileSync } from 'node:child_process';
import { publishedFolders } from './publishedFolders.js';

/** Packs every package that is published; the tarball of each by its name. */
export function packAll(root: string, into: string): Map<string, string> {
  const tarballs = new Map<string, string>();
  for (const [name, cwd] of publishedFolders(root)) {
    const output = execFileSync('pnpm', ['pack', '--json', '--pack-destination', into], { cwd, encoding: 'utf8' });
    tarballs.set(name, JSON.parse(output).filename);
  }
  return tarballs;
}
