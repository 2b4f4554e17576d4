import { posix } from 'node:path';
import { ToolingError } from '../ToolingError.js';
import type { ApiEntry } from './ApiEntry.js';

/** Pages by path. */
type Pages = ReadonlyMap<string, string>;

/** Where a page of typedoc goes: a file, and the section in it when it is not the first. */
interface Home {
  readonly path: string;
  readonly section?: string;
}

/**
 * typedoc's pages as the site wants them: folders named as one imports, no folder for each kind of thing, and the
 * parameters and the result of an endpoint on its own page.
 *
 * @param notes - a line below the title, for pages whose member is named so
 */
export function arrangeApi(pages: Pages, entries: readonly ApiEntry[], notes: Pages = new Map()): Map<string, string> {
  const homes = new Map([...pages.keys()].map((path) => [path, homeOf(path, pages, entries)] as const));
  const arranged = new Map<string, string>();
  const taken = new Set<string>();
  // A page before the sections that are added to it.
  const inOrder = [...homes].sort(([, a], [, b]) => (a.section ?? '').localeCompare(b.section ?? ''));
  for (const [old, home] of inOrder) {
    const linked = rewriteLinks(joinThrows(pages.get(old) ?? ''), old, home, homes);
    const text = nameModules(linked, entries);
    const name = posix.basename(old, '.md');
    if (home.section) {
      arranged.set(home.path, `${arranged.get(home.path)}\n${asSection(text, home.section)}`);
      continue;
    }
    if (taken.has(home.path.toLowerCase())) throw new ToolingError(`Two pages of the API want to be ${home.path}.`);
    taken.add(home.path.toLowerCase());
    arranged.set(home.path, withNote(text, notes.get(name)));
  }
  return arranged;
}

function homeOf(path: string, pages: Pages, entries: readonly ApiEntry[]): Home {
  const entry = entries
    .filter(({ module }) => path.startsWith(`${module}/`))
    .sort((a, b) => b.module.length - a.module.length)[0];
  if (!entry) return { path };
  const name = posix.basename(path, '.md');
  const owner = ownerOf(name);
  if (owner !== name && pages.has(`${entry.module}/variables/${owner}.md`)) {
    return { path: `${entry.folder}/${owner}.md`, section: name };
  }
  return { path: `${entry.folder}/${name}.md` };
}

/** `spotGetFills` of `SpotGetFillsParams`; `spotTransfer` of `SpotTransfer`, as file names may not differ by case alone. */
function ownerOf(name: string): string {
  const stem = name.replace(/(Params|Result)$/, '');
  return stem.charAt(0).toLowerCase() + stem.slice(1);
}

function rewriteLinks(text: string, old: string, home: Home, homes: ReadonlyMap<string, Home>): string {
  const own = home.section ? prefix(home.section) : '';
  return text
    .replaceAll('<a id="', `<a id="${own}`)
    .replace(/\]\(#([^)]+)\)/g, `](#${own}$1)`)
    .replace(/\]\(([^)#\s]+\.md)(?:#([^)]*))?\)/g, (whole, link: string, anchor?: string) => {
      const target = homes.get(posix.join(posix.dirname(old), link));
      if (!target) return whole;
      const file = posix.relative(posix.dirname(home.path), target.path);
      const part = anchor && (target.section ? prefix(target.section) + anchor : anchor);
      const hash = part ?? target.section?.toLowerCase();
      return `](${file.startsWith('.') ? file : `./${file}`}${hash ? `#${hash}` : ''})`;
    });
}

/** One heading for all that is thrown. */
function joinThrows(text: string): string {
  let heading = '';
  const kept = text.split('\n').filter((line) => {
    const isRepeated = line === heading && line.endsWith('# Throws');
    if (/^#+ /.test(line)) heading = line;
    return !isRepeated;
  });
  return kept.join('\n');
}

function prefix(section: string): string {
  return `${section.toLowerCase()}-`;
}

/** Longest names first, lest `errors/src` be found in `errors/src/catalog`. */
function nameModules(text: string, entries: readonly ApiEntry[]): string {
  const byLength = [...entries].sort((a, b) => b.module.length - a.module.length);
  return byLength.reduce((named, { module, specifier }) => named.replaceAll(module, specifier), text);
}

/** Without breadcrumbs, one level down. */
function asSection(text: string, name: string): string {
  const [, body = ''] = text.split(/^# .*$/m, 2);
  const lines = body.split('\n').map((line) => (/^#+ /.test(line) ? `#${line}` : line));
  return `## ${name}\n${lines.join('\n')}`;
}

function withNote(text: string, note: string | undefined): string {
  return note ? text.replace(/^# .*$/m, (title) => `${title}\n\n${note}`) : text;
}
