import { expect, test } from 'vitest';
import { BitgetError } from './BitgetError.js';
import { isRateLimited } from './isRateLimited.js';
import { rejected } from './testing/rejected.js';

test.each(['429', '25004', '70228', '45129', '22035', '40918', '43036', '59044'])(
  '%s: the exchange refused',
  (code) => {
    expect(isRateLimited(rejected(code, 200))).toBe(true);
  },
);

test('our own limiter refused', () => {
  const limit = { endpoint: 'GET /x' };
  expect(isRateLimited(new BitgetError('limit/deadline', 'too late', { ...limit, deadlineMs: 5 }))).toBe(true);
  expect(isRateLimited(new BitgetError('limit/queue-full', 'full', { ...limit, maxQueue: 5 }))).toBe(true);
});

test('HTTP 429, with a code that nobody knows or with no envelope at all', () => {
  const answer = { endpoint: 'GET /x', attempts: 1 };
  expect(isRateLimited(rejected('99999', 429))).toBe(true);
  expect(isRateLimited(new BitgetError('transport/bad-response', 'HTTP 429', { ...answer, status: 429 }))).toBe(true);
  expect(isRateLimited(new BitgetError('transport/bad-response', 'HTTP 403', { ...answer, status: 403 }))).toBe(false);
});

test.each(['40002', '30007', '43012', '99999'])('%s is another matter', (code) => {
  expect(isRateLimited(rejected(code))).toBe(false);
});

test('an error that only looks similar', () => {
  expect(isRateLimited({ status: 429 })).toBe(false);
  expect(isRateLimited(Object.assign(new Error('x'), { context: { status: 429 } }))).toBe(false);
});
