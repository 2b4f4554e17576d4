import ts from 'typescript';

/** The lines of the TSDoc comment before a statement or a field, without the comment marks; none when there is no comment. */
export function readDoc(statement: ts.Node): string[] {
  const source = statement.getSourceFile();
  const ranges = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [];
  const comment = ranges
    .map(({ pos, end }) => source.text.slice(pos, end))
    .filter((text) => text.startsWith('/**'))
    .at(-1);
  if (!comment) return [];
  const lines = comment.slice(3, -2).split('\n');
  return lines
    .map((line, index) => (index === 0 ? line.trim() : line.replace(/^\s*\* ?/, '').trimEnd()))
    .filter(inside);
}

/** Drops the empty first and last line that the comment marks leave. */
function inside(line: string, index: number, lines: readonly string[]): boolean {
  return line !== '' || (index > 0 && index < lines.length - 1);
}
