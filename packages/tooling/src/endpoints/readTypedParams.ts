import ts from 'typescript';
import type { TypedParam } from './EndpointFile.js';
import { readKinds } from './readKinds.js';

/** The parameters that a type allows: required when every member of a union requires it. Of a list: of its rows. */
export function readTypedParams(type: ts.Type, checker: ts.TypeChecker): Record<string, TypedParam> {
  const members = membersOf(type).flatMap((member) => membersOf(rowOf(member, checker) ?? member));
  const properties = members.map((member) => usableProperties(member, checker));
  const params: Record<string, TypedParam> = {};
  for (const name of new Set(properties.flatMap((map) => [...map.keys()]))) {
    const found = properties.map((map) => map.get(name));
    const list = found.flatMap((property) => (property ? objectList(property, checker) : []))[0];
    params[name] = {
      required: found.every((property) => property !== undefined && !(property.flags & ts.SymbolFlags.Optional)),
      kinds: readKinds(
        found.filter((property) => property !== undefined),
        checker,
      ),
      ...(list && { items: readTypedParams(list, checker) }),
    };
  }
  return params;
}

function membersOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** What the type is a list of, if it is one. */
function rowOf(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  return checker.isArrayLikeType(type) ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
}

/** Properties that can hold a value: `price?: undefined` only forbids one. */
function usableProperties(type: ts.Type, checker: ts.TypeChecker): Map<string, ts.Symbol> {
  const forbidden = ts.TypeFlags.Undefined | ts.TypeFlags.Never;
  const usable = checker
    .getPropertiesOfType(type)
    .filter((property) => !(checker.getTypeOfSymbol(property).flags & forbidden));
  return new Map(usable.map((property) => [property.name, property]));
}

/** The type of a property that is a list of objects. */
function objectList(property: ts.Symbol, checker: ts.TypeChecker): ts.Type | [] {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
  const objects = ts.TypeFlags.Object | ts.TypeFlags.Intersection;
  const holdsObjects = membersOf(type).every((member) => {
    const row = rowOf(member, checker);
    return row !== undefined && membersOf(row).every((one) => one.flags & objects);
  });
  return holdsObjects ? type : [];
}
