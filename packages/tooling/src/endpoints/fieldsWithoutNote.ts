import { basename } from 'node:path';
import ts from 'typescript';
import { readDoc } from './readDoc.js';

/**
 * The fields of a file's types that say nothing of themselves, as `File: Type.field`. What only forbids need not speak, nor
 * what narrows a type in passing, on one line.
 */
export function fieldsWithoutNote(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, owner: string): void => {
    const name = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : owner;
    if (ts.isPropertySignature(node) && !forbids(node) && !isInPassing(node, source) && readDoc(node).length === 0) {
      found.push(`${basename(source.fileName)}: ${name}.${node.name.getText(source)}`);
    }
    ts.forEachChild(node, (child) => visit(child, name));
  };
  visit(source, '');
  return found;
}

/** `Extract<Order, { side: 'buy' }>`: the fields have their notes where the type is. */
function isInPassing({ parent }: ts.PropertySignature, source: ts.SourceFile): boolean {
  return ts.isTypeLiteralNode(parent) && !parent.getText(source).includes('\n');
}

/** `price?: undefined`: no value at all. */
function forbids({ type }: ts.PropertySignature): boolean {
  return type?.kind === ts.SyntaxKind.UndefinedKeyword;
}
