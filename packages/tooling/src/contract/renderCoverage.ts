import type { EndpointFile } from '../endpoints/EndpointFile.js';
import type { Fact } from '../facts/Fact.js';
import { marker } from '../gen/marker.js';

interface Row {
  readonly name: string;
  readonly typed: readonly EndpointFile[];
}

/** How much of what is known is typed, by category; what is not typed is named. */
export function renderCoverage(endpoints: readonly EndpointFile[], facts: readonly Fact[]): string {
  const byId = new Map(endpoints.map((one) => [`${one.descriptor.method} ${one.descriptor.path}`, one]));
  const missing = facts.map(({ method, path }) => `${method} ${path}`).filter((id) => !byId.has(id));
  const names = [...new Set(endpoints.map(({ category }) => category))].sort();
  const rows = [
    ...names.map((name): Row => ({ name, typed: endpoints.filter(({ category }) => category === name) })),
    { name: '**all**', typed: endpoints },
  ];
  return `<!-- ${marker} -->

# Coverage

**${facts.length - missing.length} of ${facts.length}** endpoints that are known are typed. Known means: on a page of Bitget's documentation, or
used by other clients. *Observed* are those that no page documents; their types are shallow.

| category | public | private | documented | observed | paged |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.map(renderRow).join('\n')}
${missing.length > 0 ? `\nMissing:\n\n${missing.map((id) => `- \`${id}\``).join('\n')}\n` : ''}`;
}

function renderRow({ name, typed }: Row): string {
  const count = (test: (one: EndpointFile) => boolean): number => typed.filter(test).length;
  const observed = count(({ descriptor }) => descriptor.stability === 'observed');
  const cells = [
    name,
    count(({ needs }) => needs === 'public'),
    count(({ needs }) => needs !== 'public'),
    typed.length - observed,
    observed,
    count(({ paged }) => paged),
  ];
  return `| ${cells.join(' | ')} |`;
}
