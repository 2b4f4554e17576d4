import { readFileSync } from 'node:fs';
import { listFiles } from '../workspace/listFiles.js';
import type { Example } from './Example.js';
import { extractExamples } from './extractExamples.js';

/** Every `ts` block of the READMEs and pages that people write. Pages made by tools hold no examples of ours. */
export function readPages(root: string): Example[] {
  return listFiles(root, '.md')
    .filter((path) => isWritten(path.slice(root.length + 1).replaceAll('\\', '/')))
    .flatMap((path) => extractExamples(path, readFileSync(path, 'utf8')));
}

function isWritten(path: string): boolean {
  return !path.startsWith('docs/api/') && !/(CHANGELOG|\.api)\.md$/.test(path);
}
