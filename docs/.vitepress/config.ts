import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { siteBase } from '../../packages/tooling/src/site/siteBase.js';
import { siteExcludes } from '../../packages/tooling/src/site/siteExcludes.js';
import { type PageGroup, type PageLink, pages } from './pages.js';
import { repositoryLinks } from './repositoryLinks.js';

/** Pages made of long tables, and how their columns are to be. They are generated, and say nothing of their looks. */
const TABLES: Readonly<Record<string, string>> = {
  'reference/errors.md': 'errors',
  'reference/endpoints.md': 'endpoints',
  'reference/bitget-api-methods.md': 'methods',
};

const BASE = siteBase();
const DOCS = resolve(import.meta.dirname, '..');

export default defineConfig({
  title: 'bitget-kit',
  description: "Bitget's trading API for TypeScript, as small packages for every runtime.",
  base: BASE,
  lang: 'en',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${BASE}icon.svg` }]],
  srcExclude: siteExcludes(),
  // What the repository calls a README is the first page of its folder here.
  rewrites: { 'decisions/README.md': 'decisions/index.md' },
  // A plain file server knows no `/start`, only `/start.html`.
  cleanUrls: false,
  // The list of all pages stands in one file instead of in each of them.
  metaChunk: true,
  markdown: { config: repositoryLinks, theme: { light: 'github-light', dark: 'github-dark' } },
  vite: { build: { chunkSizeWarningLimit: 20_000 } },
  transformPageData({ frontmatter, relativePath }) {
    const kind = TABLES[relativePath];
    if (kind) Object.assign(frontmatter, { aside: false, pageClass: `tables ${kind}` });
    if (relativePath.startsWith('api/')) frontmatter.prev = frontmatter.next = false;
    else Object.assign(frontmatter, neighbours(relativePath));
  },
  themeConfig: {
    nav: [
      { text: 'Guide', link: '/start', activeMatch: '^/(start|choosing|keys|signing|rate-limits|orders|errors)' },
      { text: 'Recipes', link: '/recipes/edge', activeMatch: '^/(recipes/|proxies|observability)' },
      { text: 'Endpoints', link: '/reference/endpoints' },
      { text: 'Error codes', link: '/reference/errors' },
      { text: 'API', link: '/api/', activeMatch: '^/api/' },
      ...inspector(),
    ],
    sidebar: { '/': pages.map(withDecisions), '/api/': apiSidebar() },
    outline: { level: [2, 3] },
    search: {
      provider: 'local',
      options: {
        _render: renderForSearch,
        detailedView: true,
        miniSearch: { options: { tokenize }, searchOptions: { fuzzy: 0.1 } },
      },
    },
    socialLinks: [{ icon: 'github', link: 'https://github.com/bitget-kit/bitget-kit' }],
    footer: { message: 'MIT licence. Not an official Bitget product, and never tried against the live exchange.' },
  },
});

/** A page of its own, built by its own command: no route of VitePress. */
function inspector(): DefaultTheme.NavItem[] {
  if (!existsSync(join(DOCS, 'inspector/index.html'))) return [];
  return [{ text: 'Inspector', link: '/inspector/', target: '_self' }];
}

/** What to read before and after a page, where the menu has something in between that the router cannot show. */
function neighbours(page: string): { prev?: PageLink; next?: PageLink } {
  const links = pages.flatMap(({ items }) => items);
  const at = links.findIndex(({ link }) => `${link}.md` === `/${page}`);
  const [before, after] = [links[at - 2], links[at + 2]];
  return {
    ...(before && links[at - 1]?.target ? { prev: before } : {}),
    ...(after && at >= 0 && links[at + 1]?.target ? { next: after } : {}),
  };
}

function withDecisions({ text, items }: PageGroup): DefaultTheme.SidebarItem {
  const records = text === 'Project' ? readdirSync(join(DOCS, 'decisions')).filter((name) => /^\d/.test(name)) : [];
  const decisions = records.map((name) => ({
    text: titleOf(join(DOCS, 'decisions', name)),
    link: `/decisions/${name.replace(/\.md$/, '')}`,
  }));
  const shown = items.map((item) =>
    item.link === '/decisions/' ? { ...item, collapsed: true, items: decisions } : { ...item },
  );
  return { text, items: shown };
}

/** The packages and their entries; what is in them is on their pages. */
function apiSidebar(): DefaultTheme.SidebarItem[] {
  const list = join(DOCS, 'api/index.md');
  if (!existsSync(list)) return [];
  const entries = [...readFileSync(list, 'utf8').matchAll(/^- \[`(.+)`\]\(\.\/(.+)index\.md\)/gm)];
  return [
    {
      text: 'API',
      link: '/api/',
      items: entries.map(([, text = '', path]) => ({ text: text.replace('@bitget-kit/', ''), link: `/api/${path}` })),
    },
    { text: 'Back to the guide', link: '/start' },
  ];
}

function titleOf(file: string): string {
  return /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file;
}

/** Words, and the parts of names: `placeOrder` finds `spotPlaceOrder`. It is copied into the page, so it uses nothing around it. */
function tokenize(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}_$]+/u)
    .flatMap((word) => [...new Set([word, ...word.split(/(?<=[a-z0-9])(?=[A-Z])/)])])
    .filter((word) => word !== '');
}

/** As much of the renderer as is used: there are two versions of its types. */
interface Renderer {
  render(source: string, env: object): string;
}

/** Of a page of the API its beginning is enough: the whole of them would make the index many megabytes. */
function renderForSearch(source: string, env: { relativePath: string }, md: Renderer): string {
  const html = md.render(source, env);
  return env.relativePath.startsWith('api/') ? (html.split('<h2', 1)[0] ?? '') : html;
}
