import { expect, test } from 'vitest';
import { isRefusal } from './isRefusal.js';

test('only whole codes of the list, and only below 500, prove a refusal', () => {
  expect(isRefusal('43012', 400)).toBe(true);
  expect(isRefusal('43012', 200)).toBe(true);
  expect(isRefusal('43012', 503)).toBe(false);
  for (const code of ['4301', '3012', '', ' ', '40001 40002', '99999']) expect(isRefusal(code, 400)).toBe(false);
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
  expect(isRefusal(code, 400)).toBe(false);
});
