import { join } from 'node:path';

/** The folder that the site is built into. */
export function siteFolder(root: string): string {
  return join(root, 'docs/.vitepress/dist');
}
