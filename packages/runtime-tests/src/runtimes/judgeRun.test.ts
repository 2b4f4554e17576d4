import { expect, test } from 'vitest';
import { MANAGERS } from '../consumers/MANAGERS.js';
import { expectedOn } from './expectedOn.js';
import { judgeRun } from './judgeRun.js';
import { RUNTIMES } from './RUNTIMES.js';
import { readPins } from './readPins.js';

const runtime = { name: 'node', isSilent: true, ends: true } as const;
const EXPECTED = expectedOn('node');
const report = { results: EXPECTED.map((name) => ({ name })) };
const ending = { exitCode: 0, printed: '' };

test('a run of the whole suite, without a word and to its end, is well', () => {
  expect(judgeRun(runtime, report, ending)).toEqual([]);
});

test('a runner that found no test fails', () => {
  const [problem] = judgeRun(runtime, { results: [] }, ending);
  expect(problem).toBe(`${EXPECTED.length} checks did not run, the first is ${EXPECTED[0]}`);
});

test('so does one of which nothing is heard', () => {
  expect(judgeRun(runtime, undefined, { exitCode: 1, printed: 'no such module\n' })).toEqual([
    'no report came. It printed: no such module',
  ]);
});

test('one that leaves a check out, or both builds to one', () => {
  const esm = report.results.filter(({ name }) => name.startsWith('ESM'));
  expect(judgeRun(runtime, { results: esm }, ending)).toEqual([expect.stringContaining('the first is CJS: ')]);
});

test('one on which a check of its own is left out', () => {
  expect(judgeRun({ ...runtime, name: 'deno' }, report, ending)).toEqual([
    expect.stringMatching(/^\d checks did not run, the first is ESM: proxy: /),
  ]);
});

test('one in which a check fails', () => {
  const results = [{ name: EXPECTED[0] ?? '', error: 'Error: wrong' }, ...report.results.slice(1)];
  expect(judgeRun(runtime, { results }, ending)).toEqual([`${EXPECTED[0]}: Error: wrong`]);
});

test('one that has to be ended, ends badly, or prints', () => {
  expect(judgeRun(runtime, report, { exitCode: undefined, printed: '' })).toEqual([
    'it did not end after the suite had',
  ]);
  expect(judgeRun(runtime, report, { exitCode: 13, printed: '' })).toEqual(['it ended with 13']);
  expect(judgeRun(runtime, report, { exitCode: 0, printed: 'Warning\n' })).toEqual(['it printed: Warning']);
});

test('of one that talks and goes on by its nature, neither is held against it', () => {
  const talkative = { name: 'node', isSilent: false, ends: false } as const;
  expect(judgeRun(talkative, report, { exitCode: undefined, printed: 'listening' })).toEqual([]);
});

test('every pin has a runtime or a package manager, and each of these that names one has it', () => {
  const pinned = new Set([...RUNTIMES, ...MANAGERS].flatMap(({ pin }) => pin ?? []));
  expect([...pinned].sort()).toEqual([...readPins(`${import.meta.dirname}/../../pins`).keys()].sort());
});
