import { ToolingError } from '../ToolingError.js';
import type { Definitions, JsonSchema } from './JsonSchema.js';

/** Types that need no name of their own. Parameters of `Record<never, never>` are none. */
const PLAIN: Readonly<Record<string, JsonSchema | undefined>> = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  unknown: {},
  null: { type: 'null' },
  'Record<never, never>': undefined,
};

/** The schema of a type as an endpoint names it. */
export function schemaOfType(text: string, schemas: Definitions): JsonSchema | undefined {
  if (text in PLAIN) return PLAIN[text];
  if (!schemas[text]) throw new ToolingError(`there is no schema of the type ${text}: export it.`);
  return { $ref: `#/components/schemas/${text}` };
}
