import type { Deviation } from './Deviation.js';
import { shapeOf } from './shapeOf.js';

type Schema = Readonly<Record<string, unknown>>;

/** Properties that no schema of the place names. */
export function findNew(
  value: unknown,
  schema: Schema,
  $defs: Readonly<Record<string, Schema>>,
  path = '',
): Deviation[] {
  const members = membersOf(schema, $defs);
  if (Array.isArray(value)) {
    return value.flatMap((row, index) =>
      members.flatMap((member) => {
        const { prefixItems, items } = member as { prefixItems?: readonly Schema[]; items?: Schema };
        const at = prefixItems?.[index] ?? items;
        return at ? findNew(row, at, $defs, `${path}/${index}`) : [];
      }),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const known = members.flatMap(({ properties }) => (properties ? [properties as Record<string, Schema>] : []));
  // Where nothing is named, anything may come.
  if (known.length === 0) return [];
  return Object.entries(value).flatMap(([name, inner]): Deviation[] => {
    const at = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const schemas = known.flatMap((properties) =>
      Object.hasOwn(properties, name) ? [properties[name] as Schema] : [],
    );
    if (schemas.length === 0) {
      return [{ kind: 'new', path: at, found: shapeOf(inner), message: 'The contract does not know it.' }];
    }
    return schemas.length === 1 && schemas[0]
      ? findNew(inner, schemas[0], $defs, at)
      : findNew(inner, { anyOf: schemas }, $defs, at);
  });
}

/** The schema itself, or the members of its union, with references followed. */
function membersOf(schema: Schema, $defs: Readonly<Record<string, Schema>>): Schema[] {
  const { $ref, anyOf } = schema as { $ref?: string; anyOf?: readonly Schema[] };
  if ($ref) return membersOf($defs[$ref.slice('#/$defs/'.length)] ?? {}, $defs);
  return anyOf ? anyOf.flatMap((member) => membersOf(member, $defs)) : [schema];
}
