import { basename } from 'node:path';
import ts from 'typescript';
import type { TypeText } from './EndpointFile.js';

/** A type as it is written, with what another file of the folder must import to write it too. */
export function readTypeText(node: ts.TypeNode): TypeText {
  const source = node.getSourceFile();
  const origins = originsOf(source);
  const imports: Record<string, string> = {};
  const visit = (part: ts.Node): void => {
    const origin = ts.isIdentifier(part) ? origins.get(part.text) : undefined;
    if (origin) imports[part.getText(source)] = origin;
    part.forEachChild(visit);
  };
  visit(node);
  return { text: node.getText(source).replace(/\s+/g, ' '), imports };
}

/** Where each type name of a file comes from. Names that are missing are global. */
function originsOf(source: ts.SourceFile): Map<string, string> {
  const origins = new Map<string, string>();
  const self = `./${basename(source.fileName, '.ts')}.js`;
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      origins.set(statement.name.text, self);
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const named = statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named)) continue;
    for (const { name } of named.elements) origins.set(name.text, statement.moduleSpecifier.text);
  }
  return origins;
}
