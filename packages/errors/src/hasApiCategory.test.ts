import { expect, test } from 'vitest';
import { BitgetError } from './BitgetError.js';
import { hasApiCategory } from './hasApiCategory.js';
import { rejected } from './testing/rejected.js';

test('a category that the error says wins over the short table', () => {
  const { context, message } = rejected('43001');
  const explained = new BitgetError('api/rejected', message, { ...context, category: 'server' });
  expect(hasApiCategory(explained, 'server')).toBe(true);
  expect(hasApiCategory(explained, 'not-found')).toBe(false);
});

test('without one, the short table decides', () => {
  expect(hasApiCategory(rejected('43001'), 'not-found')).toBe(true);
  expect(hasApiCategory(rejected('99999'), 'not-found')).toBe(false);
});

test('only an answer of the exchange has a category', () => {
  const error = new BitgetError('request/invalid', 'no', { endpoint: 'GET /x' });
  expect(hasApiCategory(Object.assign(error, { context: { category: 'server' } }), 'server')).toBe(false);
  expect(hasApiCategory(new Error('x'), 'server')).toBe(false);
});
