import ts from 'typescript';
import type { ImportUse } from './ImportUse.js';

/** Every import of a file: static, dynamic, `import type`, `import('x').T`, `export … from`. */
export function readImports(path: string, text: string): ImportUse[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const uses: ImportUse[] = [];
  const add = (node: ts.Node | undefined, kind: ImportUse['kind']): void => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    uses.push({ specifier: node.text, kind, line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause) ? 'type' : 'static');
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeOnlyExport(node) ? 'type' : 'static');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'dynamic');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'type');
    node.forEachChild(visit);
  };
  visit(source);
  return uses;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause || clause.name) return clause?.isTypeOnly ?? false;
  const named = clause.namedBindings;
  return clause.isTypeOnly || (!!named && ts.isNamedImports(named) && allTypes(named.elements));
}

function isTypeOnlyExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return isTypeOnly || (!!exportClause && ts.isNamedExports(exportClause) && allTypes(exportClause.elements));
}

function allTypes(elements: readonly { readonly isTypeOnly: boolean }[]): boolean {
  return elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly);
}
