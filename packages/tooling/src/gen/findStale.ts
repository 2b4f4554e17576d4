import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listFiles } from '../workspace/listFiles.js';
import type { GeneratedFile } from './GeneratedFile.js';
import { marker } from './marker.js';

/** Generated files that differ from what the generators make now, are missing, or that no generator makes any more. */
export function findStale(
  root: string,
  files: readonly GeneratedFile[],
): { changed: GeneratedFile[]; orphans: string[] } {
  const changed = files.filter(({ path, content }) => {
    const file = join(root, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  const made = new Set(files.map(({ path }) => path));
  const marked = ['packages', 'docs']
    .flatMap((folder) => ['.ts', '.md', '.json'].flatMap((ending) => listFiles(join(root, folder), ending)))
    .filter((path) => readFileSync(path, 'utf8').split('\n', 1)[0]?.includes(marker))
    .map((path) => relative(root, path).replaceAll('\\', '/'));
  return { changed, orphans: marked.filter((path) => !made.has(path)) };
}
