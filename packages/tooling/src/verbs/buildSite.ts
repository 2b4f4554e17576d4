import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readEndpoints } from '../endpoints/readEndpoints.js';
import type { Place } from '../Place.js';
import type { Report } from '../Report.js';
import { apiEntries } from '../site/apiEntries.js';
import { arrangeApi } from '../site/arrangeApi.js';
import { describeEndpoint } from '../site/describeEndpoint.js';
import { makeApi } from '../site/makeApi.js';
import { readSitePages } from '../site/readSitePages.js';
import { renderApiIndex } from '../site/renderApiIndex.js';
import { renderLlmsFull } from '../site/renderLlmsFull.js';
import { runTool } from '../site/runTool.js';
import { siteBase } from '../site/siteBase.js';
import { siteFolder } from '../site/siteFolder.js';
import { readPackages } from '../workspace/readPackages.js';

/**
 * Makes the pages of the API, and the site in `docs/.vitepress/dist`. With `--api` the pages only. With `--out` what people write
 * only, into another folder: a few seconds instead of a minute.
 */
export async function buildSite({ root, cwd, flags }: Place): Promise<Report> {
  const vitepress = join(root, 'node_modules/.bin/vitepress');
  const elsewhere = flags.get('--out');
  if (elsewhere !== undefined) {
    const out = resolve(cwd, elsewhere);
    await runTool(vitepress, ['build', 'docs', '--outDir', out], root, { DOCS_BASE: siteBase(), DOCS_API: 'none' });
    return { problems: [], notes: [`The site without its API is in ${out}, to be served under ${siteBase()}.`] };
  }
  const pages = await writeApi(root);
  const notes = [`${pages} pages of the API in docs/api.`];
  if (flags.has('--api')) return { problems: [], notes };
  const out = siteFolder(root);
  await runTool(vitepress, ['build', 'docs'], root, { DOCS_BASE: siteBase() });
  writeFileSync(join(out, 'llms-full.txt'), renderLlmsFull(await readSitePages(root)));
  // A page of its own, with a build of its own.
  if (existsSync(join(root, 'docs/inspector/index.html'))) {
    const args = ['build-inspector', '--out', join(out, 'inspector')];
    await runTool(join(root, 'node_modules/.bin/tooling'), args, root);
  }
  return { problems: [], notes: [...notes, `The site is in docs/.vitepress/dist, to be served under ${siteBase()}.`] };
}

async function writeApi(root: string): Promise<number> {
  const packages = readPackages(root);
  const entries = apiEntries(packages);
  const notes = new Map(readEndpoints(root).files.map((one) => [one.name, describeEndpoint(one)]));
  const pages = arrangeApi(await makeApi(root, entries), entries, notes);
  pages.set('index.md', renderApiIndex(entries, packages));
  const out = join(root, 'docs/api');
  rmSync(out, { recursive: true, force: true });
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  return pages.size;
}
