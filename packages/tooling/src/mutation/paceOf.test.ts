import { expect, test } from 'vitest';
import { paceOf } from './paceOf.js';

test.each([
  ['quick tests have a few seconds all the same', 10, 1, { testTimeout: 3_000, timeoutSeconds: 20 }],
  ['slower ones have more', 1_600, 15, { testTimeout: 8_000, timeoutSeconds: 45 }],
  ['there is an end to it', 30_000, 100, { testTimeout: 15_000, timeoutSeconds: 60 }],
])('%s', (_name, slowestMs, seconds, pace) => {
  expect(paceOf(slowestMs, seconds, 60)).toEqual(pace);
});
