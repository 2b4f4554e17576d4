import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of every package that is published, by its name. */
export function publishedFolders(root: string): Map<string, string> {
  const folders = new Map<string, string>();
  for (const name of readdirSync(join(root, 'packages'))) {
    const folder = join(root, 'packages', name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!manifest.private) folders.set(manifest.name, folder);
  }
  return folders;
}
