import ts from 'typescript';
import { ToolingError } from '../ToolingError.js';

/** The value of a plain literal: what a descriptor is made of. A constant by name is followed to its literal. */
export function evaluateLiteral(node: ts.Expression, checker: ts.TypeChecker): unknown {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) {
    return evaluateLiteral(node.expression, checker);
  }
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text.replaceAll('_', ''));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((item) => evaluateLiteral(item, checker));
  if (ts.isObjectLiteralExpression(node)) return evaluateObject(node, checker);
  if (ts.isIdentifier(node))
    return evaluateLiteral(initializerOf(checker.getSymbolAtLocation(node), node, checker), checker);
  return refuse(node);
}

function evaluateObject(node: ts.ObjectLiteralExpression, checker: ts.TypeChecker): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const part of node.properties) {
    if (ts.isSpreadAssignment(part)) Object.assign(value, evaluateLiteral(part.expression, checker));
    else if (ts.isShorthandPropertyAssignment(part)) {
      const initializer = initializerOf(checker.getShorthandAssignmentValueSymbol(part), part, checker);
      value[part.name.text] = evaluateLiteral(initializer, checker);
    } else if (ts.isPropertyAssignment(part) && (ts.isIdentifier(part.name) || ts.isStringLiteral(part.name))) {
      value[part.name.text] = evaluateLiteral(part.initializer, checker);
    } else refuse(part);
  }
  return value;
}

function initializerOf(symbol: ts.Symbol | undefined, at: ts.Node, checker: ts.TypeChecker): ts.Expression {
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer) return declaration.initializer;
  return refuse(at);
}

function refuse(node: ts.Node): never {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  throw new ToolingError(
    `${source.fileName}:${line + 1}: "${node.getText()}" is not a plain literal; a descriptor is data.`,
  );
}
