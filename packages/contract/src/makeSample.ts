import type { JsonSchema } from './schemas/CategorySchemas.js';

const TEXTS: { readonly [pattern: string]: string } = {
  '^(-?\\d+(\\.\\d+)?)?$': '0',
  '^(\\d{13})?$': '1700000000000',
};
/** Deep enough for every answer there is; what contains itself ends here. */
const MOST_DEPTH = 12;

/** The least value that a schema allows, always the same: every property that must be there, one item of each list. */
export function makeSample(schema: JsonSchema, $defs: Readonly<Record<string, JsonSchema>>, depth = 0): unknown {
  const { $ref, const: fixed, enum: values, anyOf, allOf, type } = schema as SchemaParts;
  const inner = (part: JsonSchema): unknown => makeSample(part, $defs, depth + 1);
  if ($ref !== undefined) return inner($defs[$ref.slice('#/$defs/'.length)] ?? {});
  if (fixed !== undefined) return fixed;
  if (values?.[0] !== undefined) return values[0];
  const [first] = anyOf ?? [];
  if (first) return inner(first);
  if (allOf) return Object.assign({}, ...allOf.map(inner));
  if (depth > MOST_DEPTH) return null;
  const kind = Array.isArray(type) ? type[0] : type;
  if (kind === 'array') return listOf(schema as SchemaParts, inner);
  if (kind === 'object') return objectOf(schema as SchemaParts, inner);
  if (kind === 'string') return TEXTS[String(schema.pattern)] ?? '';
  if (kind === 'integer' || kind === 'number') return 0;
  return kind === 'boolean' ? false : null;
}

interface SchemaParts {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly type?: string | readonly string[];
  readonly items?: JsonSchema | boolean;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

function listOf({ items, prefixItems }: SchemaParts, inner: (part: JsonSchema) => unknown): unknown[] {
  if (prefixItems) return prefixItems.map(inner);
  return typeof items === 'object' ? [inner(items)] : [];
}

function objectOf({ properties = {}, required = [] }: SchemaParts, inner: (part: JsonSchema) => unknown): object {
  return Object.fromEntries(required.map((name) => [name, inner(properties[name] ?? {})]));
}
