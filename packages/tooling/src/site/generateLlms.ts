import type { GeneratedFile } from '../gen/GeneratedFile.js';
import { readSitePages } from './readSitePages.js';
import { renderLlms } from './renderLlms.js';

/** The list of pages that is kept beside them; stale when a page comes, goes, or changes what it is about. */
export async function generateLlms(root: string, made: readonly GeneratedFile[]): Promise<GeneratedFile[]> {
  const groups = await readSitePages(root, made);
  return groups.length === 0 ? [] : [{ path: 'docs/public/llms.txt', content: renderLlms(groups) }];
}
