import type { Example } from './Example.js';

const FENCE = /^(?<margin>\s*(?:\* ?)?\s*)```(?<language>\w*)(?<info>[^`]*)$/;

/** Every block between ```ts and ``` of a page, or of the comments of a source file. */
export function extractExamples(file: string, text: string): Example[] {
  const examples: Example[] = [];
  let open: { language: string; margin: number; line: number; info: string; code: string[] } | undefined;
  const keep = ({ language, line, info, code }: NonNullable<typeof open>): void => {
    if (language === 'ts') examples.push({ file, line, info, code: code.join('\n') });
  };
  for (const [index, line] of text.split('\n').entries()) {
    const { language = '', info = '', margin = '' } = FENCE.exec(line)?.groups ?? {};
    const isFence = FENCE.test(line);
    if (open && isFence && language === '') {
      keep(open);
      open = undefined;
    } else if (open) {
      open.code.push(line.slice(open.margin));
    } else if (isFence) {
      open = { language, margin: margin.length, line: index + 2, info: info.trim(), code: [] };
    }
  }
  // A block that nobody closes is not lost in silence: its compilation says what is wrong.
  if (open) keep(open);
  return examples;
}
