import type { ApiPackage, EndpointFile } from '../endpoints/EndpointFile.js';
import type { Endpoints } from '../endpoints/readEndpoints.js';
import type { GeneratedFile } from './GeneratedFile.js';
import { renderBarrel } from './renderBarrel.js';
import { renderEndpointId } from './renderEndpointId.js';
import { renderPrivateNamespace } from './renderPrivateNamespace.js';
import { renderPublicNamespace } from './renderPublicNamespace.js';
import { renderReference } from './renderReference.js';
import { type CategoryExports, renderRootIndex } from './renderRootIndex.js';
import { renderUmbrella } from './renderUmbrella.js';

/** Every file that follows from the descriptors. */
export function generateEndpointFiles({ files, types }: Endpoints): GeneratedFile[] {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const categories = [...new Set(sorted.map(({ category }) => category))];
  const of = (folder: ApiPackage, category: string): EndpointFile[] =>
    sorted.filter((endpoint) => endpoint.package === folder && endpoint.category === category);
  const halves = categories.map((category) => ({
    category,
    isPublic: of('public-api', category).length > 0,
    isPrivate: of('private-api', category).length > 0,
  }));
  return [
    ...(['public-api', 'private-api'] as const).flatMap((folder) =>
      generatePackage(
        folder,
        categories.map((category) => [category, of(folder, category)] as const),
        types,
      ),
    ),
    { path: 'packages/bitget-kit/src/namespaces.generated.ts', content: renderUmbrella(halves) },
    { path: 'packages/bitget-kit/src/EndpointId.generated.ts', content: renderEndpointId(sorted) },
    { path: 'docs/reference/endpoints.md', content: renderReference(sorted) },
  ];
}

function generatePackage(
  folder: ApiPackage,
  all: readonly (readonly [category: string, endpoints: readonly EndpointFile[]])[],
  types: Endpoints['types'],
): GeneratedFile[] {
  const categories = all.filter(([, endpoints]) => endpoints.length > 0);
  const src = `packages/${folder}/src`;
  const typesOf = (category: string): ReadonlyMap<string, string> => types.get(`${folder}/${category}`) ?? new Map();
  const renderNamespace = folder === 'public-api' ? renderPublicNamespace : renderPrivateNamespace;
  const exports = categories.map(
    ([category, endpoints]): CategoryExports => ({ category, endpoints, types: [...typesOf(category).keys()] }),
  );
  return [
    { path: `${src}/index.ts`, content: renderRootIndex(exports) },
    ...categories.flatMap(([category, endpoints]) => [
      { path: `${src}/${category}/namespace.generated.ts`, content: renderNamespace(category, endpoints) },
      { path: `${src}/${category}/index.ts`, content: renderBarrel(folder, category, endpoints, typesOf(category)) },
    ]),
  ];
}
