import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { crawlSite } from '../site/crawlSite.js';
import { serveFolder } from '../site/serveFolder.js';
import { siteBase } from '../site/siteBase.js';
import { siteFolder } from '../site/siteFolder.js';
import { ToolingError } from '../ToolingError.js';
import { listFiles } from '../workspace/listFiles.js';

/**
 * Serves the built site from a subfolder by a plain file server, fetches every page and asset, and follows every link and
 * anchor. Links to other sites are only counted; `--external` lists them.
 */
export async function checkSite({ root, flags }: Place): Promise<Report> {
  const folder = siteFolder(root);
  if (!existsSync(folder)) throw new ToolingError('The site is not built. Run pnpm run docs.');
  const base = siteBase();
  const files = listFiles(folder, '').map((file) => relative(folder, file).replaceAll('\\', '/'));
  const server = await serveFolder(folder, base);
  try {
    const linked = await crawlSite(server.origin, base, ['']);
    const all = await crawlSite(server.origin, base, ['', ...files]);
    const pages = files.filter((file) => file.endsWith('.html'));
    const lost = pages.filter((page) => page !== '404.html' && !reaches(linked.reached, page));
    const hosts = new Set([...all.external.keys()].map((link) => new URL(link).host));
    return {
      problems: [...all.problems, ...lost.map((page) => `${page}: no link leads to this page.`)],
      notes: [
        ...(flags.has('--external') ? [...all.external].map(([link, page]) => `${link} (${page})`).sort() : []),
        `${pages.length} pages and ${files.length - pages.length} other files were fetched under ${base}, their links and anchors followed.`,
        `${all.external.size} links lead to ${hosts.size} other hosts; nobody followed them.`,
      ],
    };
  } finally {
    await server.close();
  }
}

function reaches(reached: ReadonlySet<string>, page: string): boolean {
  return reached.has(page) || reached.has(page.replace(/index\.html$/, ''));
}
