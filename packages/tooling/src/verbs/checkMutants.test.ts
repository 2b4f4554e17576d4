import { expect, test } from 'vitest';
import { createWorkspace } from '../testing/createWorkspace.js';
import { place } from '../testing/place.js';
import { checkMutants } from './checkMutants.js';

const mutant = (find: string) =>
  JSON.stringify({ mutants: [{ name: 'broken', file: 'src/one.ts', find, replace: '2' }] });

test('a mutant that cannot be made any more is named, with its package', async () => {
  const root = createWorkspace({
    'packages/right/package.json': '{ "name": "right" }',
    'packages/right/src/one.ts': 'export const ONE = 1;\n',
    'packages/right/mutants.json': mutant('1'),
    'packages/wrong/package.json': '{ "name": "wrong" }',
    'packages/wrong/src/one.ts': 'export const ONE = 1;\n',
    'packages/wrong/mutants.json': mutant('3'),
    'packages/none/package.json': '{ "name": "none" }',
  });
  expect((await checkMutants(place(root))).problems).toEqual([
    'packages/wrong: mutants.json: "broken": the text to find is not in src/one.ts; it must be there exactly once.',
  ]);
});
