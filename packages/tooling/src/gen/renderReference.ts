import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { marker } from './marker.js';

/** The table of all typed endpoints, for readers. */
export function renderReference(endpoints: readonly EndpointFile[]): string {
  const sorted = [...endpoints].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `<!-- ${marker} -->

# Typed endpoints

${sorted.length} endpoints. Limits are per user (uid) or per address (ip). A permission is what the API key, and the transport, must have.

| name | method | path | limit | permission | pages |
| --- | --- | --- | --- | --- | --- |
${sorted.map(renderRow).join('\n')}
`;
}

function renderRow({ name, descriptor, needs, package: folder, file }: EndpointFile): string {
  const { method, path, limit, page } = descriptor;
  const source = `../../packages/${folder}/src/${file.split(/[\\/]/).slice(-2).join('/')}`;
  const cells = [
    `[\`${name}\`](${source})`,
    method,
    `\`${path}\``,
    limit
      ? `${limit.requests} per ${limit.seconds === 1 ? 'second' : `${limit.seconds} seconds`}, ${limit.scope}`
      : 'not documented',
    needs === 'public' ? 'none' : `\`${needs}\``,
    page ? `by ${PAGING[page.by] ?? page.by}, up to ${page.maxSize}` : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

const PAGING: Readonly<Record<string, string>> = { id: 'row id', field: 'cursor', number: 'page number' };
