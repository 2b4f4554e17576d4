import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseExactJson } from './parseExactJson.js';

test('a number that loses digits arrives as its text', () => {
  const text = '{"id":1234567890123456789,"small":12,"price":0.1,"list":[9007199254740993, 0.1234567890123456789]}';
  expect(parseExactJson(text)).toEqual({
    id: '1234567890123456789',
    small: 12,
    price: 0.1,
    list: ['9007199254740993', '0.1234567890123456789'],
  });
});

test('sixteen characters are enough to lose one', () => {
  expect(parseExactJson('[9007199254740993]')).toEqual(['9007199254740993']);
});

test('exponents survive when they are exact, and are text when they are not', () => {
  expect(parseExactJson('[1e3, 1.5E-7, 1e400, 100000000000000000000, -0.00000000000000000001]')).toEqual([
    1e3,
    1.5e-7,
    '1e400',
    1e20,
    -1e-20,
  ]);
});

test('digits inside strings are left alone, escaped quotes included', () => {
  const value = { note: 'say "12345678901234567890", \\', n: '1' };
  expect(parseExactJson(`[${JSON.stringify(value)},12345678901234567890]`)).toEqual([value, '12345678901234567890']);
});

test('whatever JSON.stringify writes is read back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(parseExactJson(text)).toEqual(JSON.parse(text));
    }),
    { numRuns: 500 },
  );
});

test('a whole number of any length keeps every digit', () => {
  fc.assert(
    fc.property(fc.bigInt(), (value) => {
      const parsed = parseExactJson(`{"id":${value}}`) as { id: number | string };
      expect(BigInt(parsed.id)).toBe(value);
    }),
  );
});
