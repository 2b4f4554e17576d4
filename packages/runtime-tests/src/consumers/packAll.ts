import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packs every package that is published; the tarball of each by its name. */
export function packAll(root: string, into: string): Map<string, string> {
  const tarballs = new Map<string, string>();
  for (const folder of readdirSync(join(root, 'packages'))) {
    const cwd = join(root, 'packages', folder);
    const { name, private: isPrivate } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
    if (isPrivate) continue;
    const output = execFileSync('pnpm', ['pack', '--json', '--pack-destination', into], { cwd, encoding: 'utf8' });
    tarballs.set(name, JSON.parse(output).filename);
  }
  return tarballs;
}
