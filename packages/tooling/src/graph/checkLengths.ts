import ts from 'typescript';
import { marker } from '../gen/marker.js';
import { isTestFile } from '../workspace/isTestFile.js';
import type { Package } from '../workspace/Package.js';
import type { SourceFile } from './SourceFile.js';

const FILE_LINES = 300;
const FUNCTION_LINES = 40;

/**
 * Whether a file and its functions are short. Lines are counted as an editor does, from the first to the last, with blank ones
 * and comments. (Biome's rule leaves out signatures and lines that begin with a brace: a function of 68 lines has 50 for it.)
 * Tests and generated files, such as namespaces, may be as long as they are.
 */
export function checkLengths({ folder }: Package, { path, text }: SourceFile): string[] {
  const isGenerated = text.slice(0, text.indexOf('\n')).includes(marker);
  if (isGenerated || isTestFile(path) || path.endsWith('.browser.ts')) return [];
  const lines = text.trimEnd().split('\n').length;
  return [
    ...(lines > FILE_LINES ? [`packages/${folder}/${path} has ${lines} lines, ${FILE_LINES} at most: divide it.`] : []),
    ...longFunctions(path, text).map(
      ({ name, line, lines }) =>
        `packages/${folder}/${path}:${line} ${name} has ${lines} lines, ${FUNCTION_LINES} at most: take out what stands alone.`,
    ),
  ];
}

function longFunctions(path: string, text: string): { name: string; line: number; lines: number }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: { name: string; line: number; lines: number }[] = [];
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node) {
      const line = lineAt(node.getStart(source));
      const lines = lineAt(node.end) - line + 1;
      if (lines > FUNCTION_LINES)
        found.push({ name: ts.getNameOfDeclaration(node)?.getText() ?? 'a function', line, lines });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}
