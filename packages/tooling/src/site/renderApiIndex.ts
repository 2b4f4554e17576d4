import type { Package } from '../workspace/Package.js';
import type { ApiEntry } from './ApiEntry.js';

/** The first page of the API: every entry of every package, and what the package is. The menu is read from it. */
export function renderApiIndex(entries: readonly ApiEntry[], packages: readonly Package[]): string {
  const lines = entries.map(({ specifier, folder }) => {
    const about = packages.find(({ manifest }) => manifest.name === specifier)?.manifest.description;
    return `- [\`${specifier}\`](./${folder}/index.md)${about ? `: ${about}` : ''}`;
  });
  return `# API

What every package exports, entry by entry, from the comments in the sources. An endpoint has its parameters and its result on its page. To
find one by its path or permission: [Endpoints](../reference/endpoints.md).

${lines.join('\n')}
`;
}
