import ts from 'typescript';

/** A descriptor where it is declared: `export const spotGetTickers: Endpoint<…> = {…}`. */
export interface DescriptorNode {
  readonly name: string;
  readonly statement: ts.VariableStatement;
  readonly annotation: ts.TypeReferenceNode;
  readonly literal: ts.Expression;
}

/** The descriptors that a file exports, told by their type annotation. */
export function findDescriptors(source: ts.SourceFile): DescriptorNode[] {
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    return statement.declarationList.declarations.flatMap(({ name, type, initializer }) => {
      if (!type || !initializer || !ts.isTypeReferenceNode(type)) return [];
      if (!/^(Paged)?Endpoint$/.test(type.typeName.getText(source))) return [];
      return [{ name: name.getText(source), statement, annotation: type, literal: initializer }];
    });
  });
}
