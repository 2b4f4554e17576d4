import ts from 'typescript';

/** What a file exports: names of types and names of values. */
export interface ExportedNames {
  readonly types: readonly string[];
  readonly values: readonly string[];
}

/** The declarations that a file exports by name. */
export function exportedNames(source: ts.SourceFile): ExportedNames {
  const types: string[] = [];
  const values: string[] = [];
  for (const statement of source.statements) {
    if (!ts.canHaveModifiers(statement) || !isExported(statement)) continue;
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) types.push(statement.name.text);
    if (ts.isFunctionDeclaration(statement) && statement.name) values.push(statement.name.text);
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) values.push(name.getText(source));
    }
  }
  return { types, values };
}

function isExported(statement: ts.HasModifiers): boolean {
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
