import { readCss } from './readCss.js';
import { type HtmlReferences, readHtml } from './readHtml.js';

/** What a walk over all links of a site found. */
export interface SiteCrawl {
  /** Addresses below the base that answered, without it: `guide/start.html`, `` for the first page. */
  readonly reached: ReadonlySet<string>;
  /** Sentences about links that lead nowhere. */
  readonly problems: readonly string[];
  /** Links to elsewhere, with one page that has them. Nobody followed them. */
  readonly external: ReadonlyMap<string, string>;
}

/** One link, and the page it stands on. */
interface Link {
  readonly page: string;
  readonly href: string;
  readonly url: URL;
}

/** Fetches every page and asset that can be reached from some paths, and looks up every anchor. */
export async function crawlSite(origin: string, base: string, starts: readonly string[]): Promise<SiteCrawl> {
  const start = new URL(base, origin);
  const pages = new Map<string, HtmlReferences | undefined>();
  const links: Link[] = [];
  const queue = starts.map((path) => new URL(path, start).href);
  for (const address of queue) {
    if (pages.has(address)) continue;
    const found = await read(address);
    pages.set(address, found);
    for (const href of found?.links ?? []) {
      const url = new URL(href, address);
      links.push({ page: address.slice(start.href.length), href, url });
      if (isInside(url, start)) queue.push(withoutHash(url));
    }
  }
  const reached = [...pages].filter(([, found]) => found).map(([address]) => address.slice(start.href.length));
  return {
    reached: new Set(reached),
    problems: [...new Set(links.flatMap((link) => judge(link, start, pages)))],
    external: new Map(links.filter(({ url }) => isExternal(url, start)).map(({ url, page }) => [url.href, page])),
  };
}

/** Undefined for what is not there. */
async function read(address: string): Promise<HtmlReferences | undefined> {
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) return undefined;
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) return readHtml(text);
  if (address.endsWith('/llms.txt')) return { links: linksOfMarkdown(text), anchors: new Set() };
  return { links: type.startsWith('text/css') ? readCss(text) : [], anchors: new Set() };
}

function linksOfMarkdown(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);
}

function judge(
  { page, href, url }: Link,
  start: URL,
  pages: ReadonlyMap<string, HtmlReferences | undefined>,
): string[] {
  if (isExternal(url, start)) return [];
  const where = page || 'the first page';
  if (!isInside(url, start)) return [`${where}: the link "${href}" leaves the site's folder.`];
  const target = pages.get(withoutHash(url));
  if (!target) return [`${where}: the link "${href}" leads nowhere.`];
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor && !target.anchors.has(anchor)
    ? [`${where}: the link "${href}" names an anchor that is not there.`]
    : [];
}

function isExternal(url: URL, start: URL): boolean {
  return url.origin !== start.origin;
}

function isInside(url: URL, start: URL): boolean {
  return url.origin === start.origin && url.pathname.startsWith(start.pathname);
}

function withoutHash(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length).replace(/#$/, '');
}
