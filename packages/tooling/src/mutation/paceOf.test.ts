import { expect, test } from 'vitest';
import { paceOf } from './paceOf.js';

const tookMs = { quick: 500, slow: 14_500, slower: 100_000 };

test.each([
  ['quick tests have a few seconds all the same', 10, 3_000],
  ['slower ones have more', 1_600, 8_000],
  ['there is an end to it', 30_000, 15_000],
])('one test: %s', (_name, slowestMs, testTimeout) => {
  expect(paceOf({ slowestMs, tookMs }, 60).testTimeout).toBe(testTimeout);
});

test.each([
  ['quick files have a quarter of a minute all the same', ['quick'], 15],
  ['slower ones have more, by what these very files took', ['quick', 'slow'], 45],
  ['there is an end to it', ['slower'], 60],
  ['none are all', [], 60],
])('all of them: %s', (_name, files, seconds) => {
  expect(paceOf({ slowestMs: 10, tookMs }, 60).timeoutSeconds(files)).toBe(seconds);
});
