import type { ApiPackage, EndpointFile } from '../endpoints/EndpointFile.js';
import { marker } from './marker.js';
import { pascal } from './pascal.js';
import { permissionsOf } from './permissionsOf.js';

/** The index of one category: its types, descriptors and namespace. */
export function renderBarrel(
  folder: ApiPackage,
  category: string,
  endpoints: readonly EndpointFile[],
  types: ReadonlyMap<string, string>,
): string {
  const type = pascal(category);
  const namespaceTypes =
    folder === 'public-api'
      ? [`${type}Public`]
      : [`${type}Private`, ...permissionsOf(endpoints).map((permission) => type + pascal(permission))];
  return `// ${marker}
export { ${category}, ${namespaceTypes.map((name) => `type ${name}`).join(', ')} } from './namespace.generated.js';
${[...types].map(([name, from]) => `export type { ${name} } from '${from}';`).join('\n')}
${endpoints.map(({ name }) => `export { ${name} } from './${name}.js';`).join('\n')}
`;
}
