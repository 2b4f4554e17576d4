import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Mutant } from '../mutation/MutantList.js';
import { createWorkspace } from '../testing/createWorkspace.js';
import { place } from '../testing/place.js';
import { mutate } from './mutate.js';

const ADD = 'export function add(a: number, b: number): number {\n  for (let i = 0; i < b; i++) a++;\n  return a;\n}\n';
const TEST = `import { expect, test } from 'vitest';
import { add } from './add.js';
test('adds', () => expect(add(1, 2)).toBe(3));
`;

const wrongSign = { name: 'the wrong sign', file: 'src/add.ts', find: 'a++', replace: 'a--' };

/** A package with these mutants; gives its folder. */
function packageWith(list: object, files: Readonly<Record<string, string>> = {}): string {
  const root = createWorkspace({
    'packages/sum/package.json': '{ "name": "sum", "type": "module" }',
    'packages/sum/src/add.ts': ADD,
    'packages/sum/src/add.test.ts': TEST,
    'packages/sum/mutants.json': JSON.stringify(list),
    ...files,
  });
  return join(root, 'packages/sum');
}

async function mutants(...list: readonly Partial<Mutant>[]): Promise<readonly string[]> {
  const dir = packageWith({ mutants: list });
  return await mutate(place(dir)).then(
    ({ problems }) => problems,
    (error: Error) => error.message.split('\n'),
  );
}

test('mutants are killed, hang, live, or are not told apart; the files stay as they are', async () => {
  const dir = packageWith(
    {
      timeoutSeconds: 6,
      mutants: [
        wrongSign,
        { name: 'no end', file: 'src/add.ts', find: 'i < b; i++', replace: 'i < b; ' },
        { name: 'off by nothing | at all', file: 'src/add.ts', find: 'i < b', replace: 'i <= b - 1' },
        { name: 'another type', file: 'src/add.ts', find: '): number', replace: '): any', equivalent: 'types vanish' },
        { name: 'nobody looks', file: 'src/unused.ts', find: '1', replace: '2' },
      ],
    },
    { 'packages/sum/src/unused.ts': 'export const ONE = 1;\n' },
  );
  const { notes = [], problems } = await mutate(place(dir));
  expect(notes[0]?.replaceAll(/\d+\.\d \||in \d+ s/g, '#').split('\n')).toEqual([
    '| mutant | verdict | by | s |',
    '| --- | --- | --- | --- |',
    '| the wrong sign | killed | src/add.test.ts: adds | #',
    '| no end | hung | ended after 6 s | #',
    '| off by nothing \\| at all | survived | none of 1 | #',
    '| another type | equivalent | types vanish | #',
    '| nobody looks | survived | no test loads src/unused.ts | #',
    '',
    'Total 5: 1 killed, 1 hung, 2 survived, 1 equivalent, #.',
  ]);
  expect(problems).toEqual([
    'No test fails when this is broken: off by nothing | at all. Add one.',
    'No test fails when this is broken: nobody looks. Add one.',
  ]);
  expect(readFileSync(join(dir, 'src/add.ts'), 'utf8')).toBe(ADD);
});

test('a file that throws when it is loaded is noticed, and --only chooses', async () => {
  const dir = packageWith({
    mutants: [wrongSign, { name: 'it throws', file: 'src/add.ts', find: 'export', replace: 'null.x; export' }],
  });
  const { notes = [], problems } = await mutate({ ...place(dir), flags: new Map([['--only', 'throw']]) });
  expect(problems).toEqual([]);
  expect(notes[0]).toMatch(/^\| it throws \| killed \| src\/add\.test\.ts: Cannot read properties of null/m);
  expect(notes[0]).toContain('Total 1: 1 killed,');
  expect(await mutate({ ...place(dir), flags: new Map([['--only', 'nothing']]) })).toEqual({
    problems: ['No mutant has "nothing" in its name.'],
  });
});

test('only the tests of the list run, or those of the mutant', async () => {
  const other = "import { test } from 'vitest';\nimport './add.js';\ntest('loads', () => {});\n";
  const tests = ['src/other.test.ts'];
  const dir = packageWith(
    {
      tests,
      mutants: [
        wrongSign,
        { ...wrongSign, name: 'seen', find: 'return a', replace: 'return b', tests: ['src/add.test.ts'] },
      ],
    },
    { 'packages/sum/src/other.test.ts': other },
  );
  expect(await mutate(place(dir))).toMatchObject({
    problems: ['No test fails when this is broken: the wrong sign. Add one.'],
  });
});

test('nothing is judged by tests that fail anyway, or do not run', async () => {
  const failing = packageWith({ mutants: [wrongSign] }, { 'packages/sum/src/add.test.ts': TEST.replace('3', '4') });
  expect(await mutate(place(failing))).toEqual({
    problems: ['A test fails already while nothing is broken: src/add.test.ts: adds'],
  });
  const none = packageWith(
    { mutants: [wrongSign] },
    { 'packages/sum/src/add.test.ts': TEST.replace('test(', 'test.skip(') },
  );
  expect(await mutate(place(none))).toEqual({ problems: ['No test ran.'] });
});

test('a mutant that cannot be made is named, and nothing runs', async () => {
  const mutant = (name: string, change: Partial<Mutant>): Partial<Mutant> => ({ ...wrongSign, name, ...change });
  expect(
    await mutants(
      mutant('never', { find: 'c++' }),
      mutant('twice', { find: 'number' }),
      mutant('nowhere', { file: 'src/sub.ts' }),
      mutant('same', { find: 'i++', replace: 'i++' }),
      mutant('junk', { find: 'return a', replace: 'return (a' }),
      mutant('a', {}),
      mutant('a', { replace: 'a *= 2' }),
      mutant('b', {}),
      { name: 'c', file: 'src/add.ts', find: '' },
      mutant('untested', { find: 'i++', tests: ['src/gone.test.ts'] }),
    ),
  ).toEqual([
    'mutants.json: "never": the text to find is not in src/add.ts; it must be there exactly once.',
    'mutants.json: "twice": the text to find is 3 times in src/add.ts; it must be there exactly once.',
    'mutants.json: "nowhere": src/sub.ts does not exist.',
    'mutants.json: "same" changes nothing.',
    'mutants.json: "junk": what it leaves of src/add.ts does not compile: \')\' expected.',
    'mutants.json: "a" is there twice.',
    'mutants.json: "b" breaks the same thing as "a".',
    'mutants.json: mutant 9 has no find, no replace.',
    'mutants.json: the test src/gone.test.ts does not exist.',
  ]);
});

test('a package without a list says so', async () => {
  const root = createWorkspace({});
  await expect(mutate(place(root))).rejects.toThrow(
    'There is no mutants.json here. Run this in a package that has one.',
  );
});
