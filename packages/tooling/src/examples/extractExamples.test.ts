import { expect, test } from 'vitest';
import { extractExamples } from './extractExamples.js';

test('blocks of a comment come without its margin, with the line they start at', () => {
  const text = '/**\n * Adds.\n *\n * ```ts\n * if (a) {\n *   b();\n *\n * }\n * ```\n */\n';
  expect(extractExamples('a.ts', text)).toEqual([{ file: 'a.ts', line: 5, info: '', code: 'if (a) {\n  b();\n\n}' }]);
});

test('other languages are passed over, also when they hold such marks', () => {
  const text = '```md\nts\n```\n\n  ```ts\n  a();\n  ```\n\n```json\n{}\n```\n';
  expect(extractExamples('a.md', text)).toEqual([{ file: 'a.md', line: 6, info: '', code: 'a();' }]);
});

test('a block that nobody closes is not lost', () => {
  expect(extractExamples('a.md', '```ts\na();\n# Next')).toEqual([
    { file: 'a.md', line: 2, info: '', code: 'a();\n# Next' },
  ]);
});

test('what is said behind the language comes along', () => {
  const text = '```ts {2} not-run: needs a phone\na();\n```\n';
  expect(extractExamples('a.md', text)).toEqual([
    { file: 'a.md', line: 2, info: '{2} not-run: needs a phone', code: 'a();' },
  ]);
});
