import { readFileSync } from 'node:fs';
import type { Example } from './Example.js';
import { extractExamples } from './extractExamples.js';
import { writtenPages } from './writtenPages.js';

/** Every `ts` block of the READMEs and pages that people write. */
export function readPages(root: string): Example[] {
  return writtenPages(root).flatMap((path) => extractExamples(path, readFileSync(path, 'utf8')));
}
