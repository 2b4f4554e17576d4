import type { ApiPackage } from '../endpoints/EndpointFile.js';
import { marker } from './marker.js';
import { pascal } from './pascal.js';
import { renderDoc } from './renderDoc.js';

/** Which halves a category has. */
export interface CategoryHalves {
  readonly category: string;
  readonly isPublic: boolean;
  readonly isPrivate: boolean;
}

/** The namespaces of the umbrella: the public and the private half of each category in one object. */
export function renderUmbrella(categories: readonly CategoryHalves[]): string {
  const names = categories.map(({ category }) => category);
  return `// ${marker}
import type { Permission, Transport } from '@bitget-kit/transport';
${renderImports(
  'private-api',
  categories.filter(({ isPrivate }) => isPrivate),
)}
${renderImports(
  'public-api',
  categories.filter(({ isPublic }) => isPublic),
)}

${categories.map(renderCategory).join('\n\n')}

${renderDoc(['Every namespace, as far as the permissions `G` allow.', ...example('BitgetNamespaces', "export type ReadOnly = BitgetNamespaces<'read'>;", true)])}
export interface BitgetNamespaces<G extends Permission = Permission> {
${categories.map(({ category, isPrivate }) => `  readonly ${category}: ${typeOf(category)}${isPrivate ? '<G>' : ''};`).join('\n')}
}

${renderDoc(['The binders of all namespaces, for `createClient`.', ...example('namespaces', 'const { spot } = namespaces();')])}
export function namespaces<G extends Permission>(): {
  readonly [K in keyof BitgetNamespaces<G>]: (transport: Transport<G>) => BitgetNamespaces<G>[K];
} {
  return { ${names.join(', ')} };
}
`;
}

/** The binders come from the root, which is loaded anyway; their types only exist in the categories. */
function renderImports(folder: ApiPackage, categories: readonly CategoryHalves[]): string {
  const half = folder === 'public-api' ? 'Public' : 'Private';
  const binders = categories.map(({ category }) => `${category} as ${category}${half}`);
  return [
    `import { ${binders.join(', ')} } from '@bitget-kit/${folder}';`,
    ...categories.map(
      ({ category }) => `import type { ${pascal(category)}${half} } from '@bitget-kit/${folder}/${category}';`,
    ),
  ].join('\n');
}

function renderCategory({ category, isPublic, isPrivate }: CategoryHalves): string {
  const type = typeOf(category);
  const generic = isPrivate ? '<G extends Permission>' : '';
  const types = [
    ...(isPublic ? [`${pascal(category)}Public`] : []),
    ...(isPrivate ? [`${pascal(category)}Private<G>`] : []),
  ];
  const halves = [
    ...(isPublic ? [`${category}Public(transport)`] : []),
    ...(isPrivate ? [`${category}Private(transport)`] : []),
  ];
  const typeDoc = renderDoc([
    `The methods of \`bitget.${category}\`.`,
    ...example(
      type,
      isPrivate ? `export type ReadOnly = ${type}<'read'>;` : `export type Methods = keyof ${type};`,
      true,
    ),
  ]);
  const binderDoc = renderDoc([
    `Binds all endpoints of \`${category}\` to a transport.`,
    ...example(
      `createClient, createTransport, ${category}`,
      `const client = createClient({ transport: createTransport(), namespaces: { ${category} } });`,
    ),
  ]);
  return `${typeDoc}
export type ${type}${isPrivate ? '<G extends Permission = Permission>' : ''} = ${types.join(' & ')};

${binderDoc}
export function ${category}${generic}(transport: Transport<${isPrivate ? 'G' : 'never'}>): ${type}${isPrivate ? '<G>' : ''} {
  return ${halves.length === 1 ? halves[0] : `Object.assign({}, ${halves.join(', ')})`};
}`;
}

function typeOf(category: string): string {
  return `${pascal(category)}Namespace`;
}

function example(names: string, code: string, isType = false): string[] {
  const line = `import ${isType ? 'type ' : ''}{ ${names} } from 'bitget-kit';`;
  return ['', '@example', '```ts', line, '', code, '```'];
}
