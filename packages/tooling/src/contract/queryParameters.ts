import type { Definitions, JsonSchema } from './JsonSchema.js';

interface QueryParameter {
  readonly name: string;
  readonly in: 'query';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

/**
 * The properties of a schema as parameters of a query. A parameter of a union is required when every member requires it,
 * and takes what any member takes.
 */
export function queryParameters(schema: JsonSchema, schemas: Definitions): QueryParameter[] {
  const members = membersOf(schema, schemas);
  const names = [...new Set(members.flatMap(({ properties = {} }) => Object.keys(properties)))];
  return names.map((name) => {
    const found = members
      .flatMap(({ properties }): readonly JsonSchema[] => (properties?.[name] ? [properties[name]] : []))
      .filter(isPossible);
    const distinct = [...new Map(found.map((one) => [JSON.stringify(withoutText(one)), one])).values()];
    const description = found.find((one) => one.description)?.description;
    const plain = distinct.map(withoutText);
    return {
      name,
      in: 'query',
      required: members.every(({ required = [] }) => required.includes(name)),
      ...(description ? { description } : {}),
      schema: plain.length === 1 && plain[0] ? plain[0] : { anyOf: plain },
    };
  });
}

function membersOf(schema: JsonSchema, schemas: Definitions): readonly JsonSchema[] {
  const { $ref, anyOf } = schema;
  if ($ref) return membersOf(schemas[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {}, schemas);
  return anyOf ? anyOf.flatMap((member) => membersOf(member, schemas)) : [schema];
}

/** A parameter that a member of the union forbids is `not: {}` there. */
function isPossible(schema: JsonSchema): boolean {
  return !('not' in schema);
}

function withoutText({ description: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
