import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoints } from '../endpoints/readEndpoints.js';
import type { Fact } from '../facts/Fact.js';
import type { GeneratedFile } from '../gen/GeneratedFile.js';
import { marker } from '../gen/marker.js';
import { readSchemas } from './readSchemas.js';
import { renderCoverage } from './renderCoverage.js';
import { renderOpenApi } from './renderOpenApi.js';
import { renderSchemaModule } from './renderSchemaModule.js';
import type { Sample } from './Sample.js';

/** The contract as OpenAPI and as schemas by category; nothing in a workspace that keeps no samples for it. */
export function generateContract(root: string, { files }: Endpoints): GeneratedFile[] {
  const home = join(root, 'packages/contract');
  if (!existsSync(join(home, 'samples.json'))) return [];
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(home, name), 'utf8'));
  const deviating = new Set(read<{ endpoint: string; part: string }[]>('sample-exceptions.json').map(keyOf));
  const samples = new Map(read<Sample[]>('samples.json').map((sample) => [sample.endpoint, sound(sample, deviating)]));
  const endpoints = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const categories = [...new Set(endpoints.map(({ category }) => category))].sort();
  const schemas = readSchemas(root);
  const src = 'packages/contract/src/schemas';
  return [
    { path: 'docs/reference/coverage.md', content: renderCoverage(endpoints, read<Fact[]>('facts.json')) },
    { path: 'packages/contract/openapi.json', content: renderOpenApi(endpoints, schemas, samples) },
    ...categories.map((category) => ({
      path: `${src}/${category}.generated.ts`,
      content: renderSchemaModule(
        category,
        endpoints.filter((endpoint) => endpoint.category === category),
        schemas,
      ),
    })),
    { path: `${src}/loaders.generated.ts`, content: renderLoaders(categories) },
    { path: `${src}/categories.generated.ts`, content: renderCategories(endpoints) },
  ];
}

/** The sample without what contradicts its own page: a document should not show it. */
function sound(sample: Sample, deviating: ReadonlySet<string>): Sample {
  const { request, data } = sample;
  return {
    endpoint: sample.endpoint,
    ...(deviating.has(keyOf({ endpoint: sample.endpoint, part: 'request' })) ? {} : { request }),
    ...(deviating.has(keyOf({ endpoint: sample.endpoint, part: 'data' })) ? {} : { data }),
  };
}

function keyOf({ endpoint, part }: { readonly endpoint: string; readonly part: string }): string {
  return `${endpoint} ${part}`;
}

function renderLoaders(categories: readonly string[]): string {
  const lines = categories.map((name) => `  ${name}: () => import('./${name}.generated.js').then((m) => m.${name}),`);
  return `// ${marker}
import type { CategorySchemas } from './CategorySchemas.js';

/** Loads the schemas of a category when they are first needed. */
export const loaders: Readonly<Record<string, () => Promise<CategorySchemas>>> = {
${lines.join('\n')}
};
`;
}

function renderCategories(endpoints: readonly { category: string; descriptor: { method?: string; path?: string } }[]) {
  const lines = endpoints
    .map(({ category, descriptor: { method, path } }) => `  ${JSON.stringify(`${method} ${path}`)}: '${category}',`)
    .sort();
  return `// ${marker}
/** The category of each endpoint. */
export const categories: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}
