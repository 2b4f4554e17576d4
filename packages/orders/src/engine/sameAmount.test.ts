import { expect, test } from 'vitest';
import { sameAmount } from './sameAmount.js';

test.each([
  ['1', '1.0', true],
  ['0.10', '.10', false],
  ['00.10', '0.1', true],
  ['100', '1', false],
  ['100', '100.000', true],
  ['0', '0.00', true],
  ['1.05', '1.5', false],
  ['-1.0', '-1', true],
])('%s and %s: %s', (a, b, same) => {
  expect(sameAmount(a, b)).toBe(same);
});
