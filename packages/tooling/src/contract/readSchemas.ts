import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { ToolingError } from '../ToolingError.js';
import type { Definitions, JsonSchema } from './JsonSchema.js';
import { toDraft2020 } from './toDraft2020.js';

const FOLDERS = ['public-api', 'private-api'];

/** A schema for every exported type of the endpoint packages, open to properties that are not known yet. */
export function readSchemas(root: string): Definitions {
  const all: Record<string, JsonSchema> = {};
  for (const folder of FOLDERS) {
    for (const [name, schema] of Object.entries(schemasOf(join(root, 'packages', folder)))) {
      const known = all[name];
      if (known && JSON.stringify(known) !== JSON.stringify(schema)) {
        throw new ToolingError(`the type ${name} differs between ${FOLDERS.join(' and ')}.`);
      }
      all[name] = schema;
    }
  }
  return all;
}

function schemasOf(packageDir: string): Definitions {
  const { definitions = {} } = createGenerator({
    path: join(packageDir, 'src/index.ts'),
    tsconfig: join(packageDir, 'tsconfig.json'),
    type: '*',
    expose: 'export',
    jsDoc: 'extended',
    // The types are checked by `check:types`.
    skipTypeCheck: true,
    additionalProperties: true,
    encodeRefs: false,
    sortProps: false,
  }).createSchema('*');
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name, toDraft2020(schema as unknown as JsonSchema)]),
  );
}
