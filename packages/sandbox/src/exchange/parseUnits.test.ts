import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatUnits } from './formatUnits.js';
import { parseUnits } from './parseUnits.js';

test('what is written can be read again', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n - 10n ** 40n, max: 10n ** 40n - 1n }), fc.nat({ max: 18 }), (units, scale) => {
      expect(parseUnits(formatUnits(units, scale), scale)).toBe(units);
    }),
  );
});

test.each([
  ['1', 1_000_000n],
  ['0.000001', 1n],
  ['007.50', 7_500_000n],
  ['-0.5', -500_000n],
  [2.5, 2_500_000n],
  ['0.0000001', undefined],
  ['0.1000000000', 100_000n],
  ['1e3', undefined],
  ['.5', undefined],
  ['5.', undefined],
  ['+5', undefined],
  [' 5', undefined],
  ['', undefined],
  ['NaN', undefined],
  [Number.POSITIVE_INFINITY, undefined],
  [['5'], undefined],
  [undefined, undefined],
  ['9'.repeat(41), undefined],
])('%j in millionths is %s', (text, units) => {
  expect(parseUnits(text, 6)).toBe(units);
});
