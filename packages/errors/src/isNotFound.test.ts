import { expect, test } from 'vitest';
import { BitgetError } from './BitgetError.js';
import { isNotFound } from './isNotFound.js';
import { rejected } from './testing/rejected.js';

test.each(['22001', '25204', '40109', '40768', '43001', '43004', '43025', '45057'])('%s: no such order', (code) => {
  expect(isNotFound(rejected(code))).toBe(true);
});

test.each([
  ['40404', 'a wrong path must not pass for a cancelled order'],
  ['40037', 'a key that does not exist'],
  ['43012', 'too little balance'],
  ['99999', 'unlisted'],
])('%s is another matter: %s', (code) => {
  expect(isNotFound(rejected(code, 404))).toBe(false);
});

test('only an answer of the exchange says so', () => {
  const error = new BitgetError('transport/bad-response', 'HTTP 404', { endpoint: 'GET /x', status: 404, attempts: 1 });
  expect(isNotFound(error)).toBe(false);
  expect(isNotFound(Object.assign(new Error('x'), { context: { category: 'not-found' } }))).toBe(false);
  expect(isNotFound(undefined)).toBe(false);
});
