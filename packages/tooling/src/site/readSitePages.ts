import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GeneratedFile } from '../gen/GeneratedFile.js';
import { ToolingError } from '../ToolingError.js';

/** A written page of the site. */
export interface SitePage {
  readonly title: string;
  /** Below the base of the site, as the file that a plain server has: `start.html`. */
  readonly path: string;
  /** What it is about, in a sentence. */
  readonly description: string;
  /** Its Markdown, without the head and with what it includes; empty for a page in HTML. */
  readonly text: string;
  /** Made by a tool. */
  readonly generated: boolean;
}

interface MenuItem {
  readonly text: string;
  readonly link: string;
}

/** A part of the menu with its pages. */
export interface SiteGroup {
  readonly text: string;
  readonly pages: readonly SitePage[];
}

/**
 * The pages of the site in the order of its menu, but for those of the API; none where there is no site.
 *
 * @param made - pages that have just been made, in place of those on the disk
 */
export async function readSitePages(root: string, made: readonly GeneratedFile[] = []): Promise<SiteGroup[]> {
  const list = join(root, 'docs/.vitepress/pages.ts');
  if (!existsSync(list)) return [];
  const { pages }: { pages: readonly { text: string; items: readonly MenuItem[] }[] } = await import(
    pathToFileURL(list).href
  );
  return pages.map(({ text, items }) => ({
    text,
    pages: items.filter(({ link }) => link !== '/api/').map((item) => readPage(root, item, made)),
  }));
}

function readPage(root: string, { text: title, link }: MenuItem, made: readonly GeneratedFile[]): SitePage {
  if (existsSync(join(root, 'docs', link, 'index.html'))) return readHtmlPage(root, { text: title, link });
  const fresh = made.find(({ path }) => path === `docs${link}.md`)?.content;
  const isFolder = link.endsWith('/');
  const file = join(root, 'docs', isFolder ? `${link}README.md` : `${link}.md`);
  if (!fresh && !existsSync(file)) throw new ToolingError(`docs/.vitepress/pages.ts: there is no page ${link}.`);
  const { head, body } = splitHead(fresh ?? readFileSync(file, 'utf8'));
  const text = withIncludes(file, body);
  return {
    title,
    path: isFolder ? link.slice(1) : `${link.slice(1)}.html`,
    description: /^description: (.+)$/m.exec(head)?.[1] ?? firstSentence(text),
    text,
    generated: text.startsWith('<!-- Generated'),
  };
}

/** One with a build of its own, and a head that says what it is about. */
function readHtmlPage(root: string, { text: title, link }: MenuItem): SitePage {
  const html = readFileSync(join(root, 'docs', link, 'index.html'), 'utf8');
  const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1];
  if (!description) throw new ToolingError(`docs${link}index.html: its head has no description.`);
  return { title, path: link.slice(1), description, text: '', generated: false };
}

function splitHead(text: string): { head: string; body: string } {
  const [, head = '', body = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { head, body: body.trim() };
}

function withIncludes(file: string, body: string): string {
  return body.replace(/<!--@include: (\S+)-->/g, (_, path: string) =>
    readFileSync(join(dirname(file), path), 'utf8').trim(),
  );
}

/** Of the first paragraph that is prose, without the marks of Markdown. */
function firstSentence(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((one) => one.replace(/\n/g, ' ').trim());
  const prose = paragraphs.find((one) => one && !/^([#<|`>-]|!\[)/.test(one)) ?? '';
  const plain = prose.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '');
  return /^.*?[.:](?=\s|$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}
