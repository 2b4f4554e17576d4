import { expect, test } from 'vitest';
import { refusalOf } from './refusalOf.js';

test('the codes that the flow acts on say what to do', () => {
  expect(refusalOf('40008')).toEqual({ category: 'timestamp', retry: 'safe' });
  expect(refusalOf('429')).toEqual({ category: 'rate-limit', retry: 'after-wait' });
  expect(refusalOf('43012')).toEqual({ category: 'insufficient-balance', retry: 'never' });
});

test('only whole codes prove a refusal', () => {
  for (const code of [undefined, '', ' ', '4301', '3012', '40001 40006', '99999'])
    expect(refusalOf(code)).toBeUndefined();
});

test.each([
  ['40010', 'request timed out'],
  ['40015', 'system is abnormal'],
  ['40725', 'service error'],
  ['40808', 'also answered in release windows'],
  ['45001', 'unknown error'],
  ['25212', 'duplicate clientOid'],
  ['43118', 'duplicate clientOid'],
  ['40786', 'duplicate clientOid'],
  ['00000', 'success'],
])('%s (%s) proves nothing', (code) => {
  expect(refusalOf(code)).toBeUndefined();
});
