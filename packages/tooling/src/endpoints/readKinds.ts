import ts from 'typescript';

/** The kinds of rule that fit a parameter, by the types that members of a union give it. None for lists and objects. */
export function readKinds(properties: readonly ts.Symbol[], checker: ts.TypeChecker): readonly string[] {
  return [...new Set(properties.flatMap((property) => kindsOf(property, checker)))];
}

function kindsOf(property: ts.Symbol, checker: ts.TypeChecker): readonly string[] {
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
  const members = type.isUnion() ? type.types : [type];
  const all = (flag: ts.TypeFlags): boolean => members.every(({ flags }) => flags & flag);
  if (all(ts.TypeFlags.BooleanLike)) return ['boolean'];
  if (members.some(({ flags }) => flags & ts.TypeFlags.NumberLike)) return ['integer', 'time'];
  if (!all(ts.TypeFlags.StringLike)) return [];
  // To the compiler a decimal string is a string like any other: only its name tells.
  return [isDecimal(property) ? 'decimal' : 'string'];
}

function isDecimal({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(
    (declaration) => ts.isPropertySignature(declaration) && declaration.type?.getText().includes('DecimalString'),
  );
}
