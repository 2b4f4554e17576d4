import type { Example } from './Example.js';

const FENCE = /^(?<margin>\s*(?:\* ?)?\s*)```(?<language>\w*)\s*$/;

/** Every block between ```ts and ``` of a page, or of the comments of a source file. */
export function extractExamples(file: string, text: string): Example[] {
  const examples: Example[] = [];
  let open: { language: string; line: number; margin: number; code: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = FENCE.exec(line)?.groups;
    if (open && fence && fence.language === '') {
      if (open.language === 'ts') examples.push({ file, line: open.line, code: open.code.join('\n') });
      open = undefined;
    } else if (open) {
      open.code.push(line.slice(open.margin));
    } else if (fence) {
      open = { language: fence.language ?? '', line: index + 2, margin: fence.margin?.length ?? 0, code: [] };
    }
  }
  // A block that nobody closes is not lost in silence: its compilation says what is wrong.
  if (open?.language === 'ts') examples.push({ file, line: open.line, code: open.code.join('\n') });
  return examples;
}
