import { expect, test } from 'vitest';
import { judgeFirstExample } from './judgeFirstExample.js';

function judge(code: string): string[] {
  return judgeFirstExample('@x/a', 'a/README.md', [
    { file: 'b/README.md', line: 1, info: '', code: "import { b } from '@x/b';" },
    { file: 'a/README.md', line: 3, info: '', code },
    { file: 'a/README.md', line: 30, info: '', code: 'b();\n'.repeat(30) },
  ]);
}

test('an example of ten lines that imports its package passes; empty lines and comments are free', () => {
  expect(judge(`import { a } from '@x/a';\n\n// A note.\n${'a();\n'.repeat(9)}`)).toEqual([]);
  expect(judge("import { a } from '@x/a/entry';")).toEqual([]);
});

test('a longer one is refused, and one of another package', () => {
  expect(judge(`import { a } from '@x/a';\n${'a();\n'.repeat(10)}`)).toEqual([
    'a/README.md:3 the first example has 11 lines; 10 are enough.',
  ]);
  expect(judge("import { a } from '@x/a-b';")).toEqual(['a/README.md:3 the first example does not import @x/a.']);
});

test('a README without an example is refused', () => {
  expect(judgeFirstExample('@x/a', 'a/README.md', [])).toEqual(['a/README.md: the README of @x/a has no example.']);
});
