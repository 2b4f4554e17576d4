import type { JsonSchema } from './JsonSchema.js';

/**
 * A schema of draft 7, as the generator makes it, in the words of draft 2020-12, which OpenAPI 3.1 speaks.
 *
 * Tuples become `prefixItems`, and lose their greatest length: the exchange may append positions.
 */
export function toDraft2020(schema: JsonSchema): JsonSchema {
  const { items, maxItems, minItems, ...rest } = schema;
  const out: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(rest)) out[keyword] = convert(keyword, value);
  if (isTuple(items)) return { ...out, ...(minItems ? { minItems } : {}), prefixItems: items.map(toDraft2020) };
  if (items) out.items = toDraft2020(items);
  if (minItems !== undefined) out.minItems = minItems;
  if (maxItems !== undefined) out.maxItems = maxItems;
  return out;
}

function isTuple(items: JsonSchema['items']): items is readonly JsonSchema[] {
  return Array.isArray(items);
}

function convert(keyword: string, value: unknown): unknown {
  if (keyword === 'description') return plainText(String(value));
  // The words of `@deprecated` are in the comment as well.
  if (keyword === 'deprecated') return true;
  if (keyword === '$ref') return String(value).replace('#/definitions/', '#/components/schemas/');
  if (keyword === 'properties') {
    return mapValues(value as Readonly<Record<string, JsonSchema>>);
  }
  if (keyword === 'anyOf' || keyword === 'allOf') return (value as readonly JsonSchema[]).map(toDraft2020);
  return keyword === 'additionalProperties' && typeof value === 'object' ? toDraft2020(value as JsonSchema) : value;
}

function mapValues(properties: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, toDraft2020(schema)]));
}

/** The comment without links that only TSDoc understands. */
function plainText(text: string): string {
  return text
    .replace(/\s*\{@link\s+(\S+?)\s*\}\s*/g, ' `$1` ')
    .replace(/ ([.,:;])/g, '$1')
    .trim();
}
