import { basename } from 'node:path';
import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { marker } from './marker.js';
import { methodName } from './methodName.js';

/** The tables of all typed endpoints, one for each category, for readers. */
export function renderReference(endpoints: readonly EndpointFile[]): string {
  const sorted = [...endpoints].sort((a, b) => (a.name < b.name ? -1 : 1));
  const categories = [...new Set(sorted.map(({ category }) => category))].sort(byUse);
  const sections = categories.map((category) => {
    const own = sorted.filter((endpoint) => endpoint.category === category);
    return `## ${category}

${own.length} endpoints, \`bitget.${category}\`. ${ABOUT[category] ?? ''}

| call | what it does | limit | permission | notes |
| --- | --- | --- | --- | --- |
${own.map(renderRow).join('\n')}
`;
  });
  return `<!-- ${marker} -->

# Endpoints

All ${sorted.length} endpoints, typed. A limit of \`10/s, uid\` is ten a second for each user, \`ip\` is for each address; they are
[kept by themselves](../rate-limits.md). A permission is what the API key, and the client, must have:
[what each covers](../decisions/0008-permissions.md). *Observed* endpoints stand on no page of Bitget's documentation and are known from other
clients; their types are shallow. *Pages* are walked by \`paginate\`.

<TableFilter label="Name, path, permission or word" example="order, /v3/, withdraw" />

${categories.map((category) => `[${category}](#${category})`).join(' · ')}

${sections.join('\n')}`;
}

const ABOUT: Readonly<Record<string, string>> = {
  spot: 'Classic accounts, V2.',
  futures: 'Classic accounts, V2; called `mix` on the wire.',
  margin: 'Classic accounts, V2, crossed and isolated.',
  uta: 'The unified account, V3: spot, margin and futures in one.',
  common: 'Time, announcements, conversions, sub-accounts.',
  earn: 'Savings, staking, loans.',
  copy: 'Copy trading, as leader and as follower.',
  broker: 'For brokers and their sub-accounts.',
  insloan: 'Institutional loans.',
};

function byUse(a: string, b: string): number {
  const order = Object.keys(ABOUT);
  return order.indexOf(a) - order.indexOf(b);
}

function renderRow({ name, category, descriptor, needs, doc, package: folder, file }: EndpointFile): string {
  const { method, path, limit, page, stability } = descriptor;
  const source = `../../packages/${folder}/src/${category}/${basename(file)}`;
  const notes = [
    ...(page ? [`pages by ${PAGING[page.by] ?? page.by}, up to ${page.maxSize}`] : []),
    ...(stability === 'observed' ? ['*observed*'] : []),
  ];
  const cells = [
    `<a id="${name.toLowerCase()}"></a>[\`${category}.${methodName(category, name)}\`](${source})<br>\`${method} ${path}\``,
    summarise(doc),
    limit ? `${limit.requests}/${limit.seconds === 1 ? '' : `${limit.seconds} `}s, ${limit.scope}` : 'not documented',
    needs === 'public' ? 'none' : `\`${needs}\``,
    notes.join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
}

const PAGING: Readonly<Record<string, string>> = { id: 'row id', field: 'cursor', number: 'page number' };

/** The first sentence of a comment, as a cell of a table. */
function summarise(doc: readonly string[]): string {
  const end = doc.findIndex((line) => line === '' || line.startsWith('@'));
  const paragraph = doc.slice(0, end < 0 ? undefined : end).join(' ');
  const sentence = /^.*?[.:](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;
  return sentence
    .replace(/\{@link (\w+)[^}]*\}/g, '`$1`')
    .replace(/:$/, '.')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
}
