import type { EndpointFile } from '../endpoints/EndpointFile.js';
import { marker } from '../gen/marker.js';
import type { Definitions, JsonSchema } from './JsonSchema.js';
import { reachedFrom } from './reachedFrom.js';
import { schemaOfType } from './schemaOfType.js';

/** The schemas of one category as a module: what its endpoints take and give, without words. */
export function renderSchemaModule(category: string, endpoints: readonly EndpointFile[], schemas: Definitions): string {
  const roots = endpoints.map(({ descriptor, params, result }) => {
    const parts = [schemaOfType(params.text, schemas), schemaOfType(result.text, schemas)].map(bare);
    return [`${descriptor.method} ${descriptor.path}`, { params: parts[0] ?? null, result: parts[1] }] as const;
  });
  const names = reachedFrom(
    roots.flatMap(([, { params, result }]) => [params ?? {}, result ?? {}]),
    schemas,
  );
  const defs = [...names].sort().map((name) => [name, bare(schemas[name])] as const);
  return `// ${marker}
import type { CategorySchemas } from './CategorySchemas.js';

/** What the endpoints of \`${category}\` take and give. */
export const ${category}: CategorySchemas = {
  endpoints: {
${roots.map(([id, schema]) => `    ${JSON.stringify(id)}: ${JSON.stringify(schema)},`).join('\n')}
  },
  $defs: {
${defs.map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)},`).join('\n')}
  },
};
`;
}

/** Without texts, and with references that hold inside the module. */
function bare(schema: JsonSchema | undefined): JsonSchema | undefined {
  if (schema === undefined) return undefined;
  const text = JSON.stringify(schema, (key, value) =>
    (key === 'description' || key === 'title') && typeof value === 'string' ? undefined : value,
  );
  return JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'));
}
