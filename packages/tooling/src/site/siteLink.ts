import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { ToolingError } from '../ToolingError.js';

/** Where a link of a page leads. */
export interface SiteLink {
  /** Absolute path of the file that the link stands in; of an included file, that one. */
  readonly source: string;
  /** Absolute path of the page that shows it. */
  readonly page: string;
  /** As written. */
  readonly href: string;
}

const REPOSITORY = 'https://github.com/bitget-kit/bitget-kit';

/** Files outside `docs` that the site shows, and the page that includes each. */
const INCLUDED: Readonly<Record<string, string>> = {
  'README.md': 'index.md',
  'CONTRIBUTING.md': 'contributing.md',
  'SECURITY.md': 'security.md',
};

/**
 * A link as the site needs it. Pages and READMEs are written for readers of the repository: their links are relative to the
 * file. A page of the site stays a relative link; anything else in the repository becomes one to the repository's host.
 *
 * @throws ToolingError for a file that is not there
 */
export function siteLink(root: string, { source, page, href }: SiteLink): string {
  if (/^([a-z][a-z0-9+.-]*:|[/#])/i.test(href)) return href;
  const [path = '', hash] = href.split('#', 2);
  const target = resolve(dirname(source), decodeURIComponent(path));
  if (!existsSync(target)) throw new ToolingError(`${relative(root, source)}: the link "${href}" leads nowhere.`);
  if (target === join(root, 'docs/inspector/index.html')) {
    return `${relative(dirname(page), dirname(target)).replaceAll('\\', '/')}/`;
  }
  const shown = pageOf(root, target);
  const end = hash === undefined ? '' : `#${hash}`;
  if (!shown) {
    const kind = statSync(target).isDirectory() ? 'tree' : 'blob';
    return `${REPOSITORY}/${kind}/main/${relative(root, target).replaceAll('\\', '/')}${end}`;
  }
  const way = relative(dirname(page), shown).replaceAll('\\', '/');
  return `${way.startsWith('.') ? way : `./${way}`}${end}`;
}

/** The page of the site that shows a file or folder, if there is one. */
function pageOf(root: string, target: string): string | undefined {
  const docs = join(root, 'docs');
  const file = statSync(target).isDirectory() ? join(target, 'README.md') : target;
  const place = relative(root, file).replaceAll('\\', '/');
  const included = INCLUDED[place] ?? place.replace(/^packages\/([^/]+)\/README\.md$/, 'packages/$1.md');
  if (included !== place) {
    const page = join(docs, included);
    return existsSync(page) ? page : undefined;
  }
  if (!place.startsWith('docs/') || !place.endsWith('.md') || !existsSync(file)) return undefined;
  return basename(file) === 'README.md' ? join(dirname(file), 'index.md') : file;
}
