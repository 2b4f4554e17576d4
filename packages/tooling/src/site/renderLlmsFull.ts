import type { SiteGroup } from './readSitePages.js';

/** `llms-full.txt`: the text of every page that people wrote. Long tables made by tools are left to their pages. */
export function renderLlmsFull(groups: readonly SiteGroup[]): string {
  const written = groups.flatMap(({ pages }) => pages).filter(({ generated, text }) => !generated && text !== '');
  return `${written.map(({ path, text }) => `<!-- ${path} -->\n\n${text}`).join('\n\n---\n\n')}\n`;
}
