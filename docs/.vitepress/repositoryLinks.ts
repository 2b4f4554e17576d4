import { dirname, join, relative, resolve } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { siteLink } from '../../packages/tooling/src/site/siteLink.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** What VitePress tells about the page that is rendered. */
interface PageEnv {
  readonly path: string;
  readonly frontmatter?: { readonly source?: string };
}

/**
 * Links of pages, which are relative to their files, become links of the site. A page that includes a file from elsewhere
 * names it as `source` in its head, so that the links in it are taken from there.
 */
export function repositoryLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('repository-links', ({ tokens, env }: { tokens: readonly Token[]; env: PageEnv }) => {
    const { path: page, frontmatter } = env;
    if (!page || page.startsWith(join(ROOT, 'docs/api'))) return;
    const source = frontmatter?.source ? resolve(dirname(page), frontmatter.source) : page;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null;
      const link = href && siteLink(ROOT, { source, page, href });
      if (link) token.attrSet('href', link);
      // No page of VitePress: its router is to leave it to the browser.
      if (link?.endsWith('inspector/')) token.attrSet('target', '_self');
      const src = token.type === 'image' ? token.attrGet('src') : null;
      // A picture is taken along, from wherever it is.
      if (src?.startsWith('.')) token.attrSet('src', relative(dirname(page), resolve(dirname(source), src)));
    }
  });
}

type Token = Parameters<MarkdownRenderer['renderer']['render']>[0][number];
