import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { BitgetError } from './BitgetError.js';
import { isBitgetError } from './isBitgetError.js';

const error = new BitgetError('limit/queue-full', 'The queue is full.', { endpoint: 'GET /x', maxQueue: 1 });

test('tells the class and its codes', () => {
  expect(isBitgetError(error)).toBe(true);
  expect(isBitgetError(error, 'limit/queue-full')).toBe(true);
  expect(isBitgetError(error, 'limit/deadline')).toBe(false);
});

test('knows an error that another copy of the package threw', async () => {
  vi.resetModules();
  const copy = await import('./BitgetError.js');
  const foreign = new copy.BitgetError('limit/queue-full', 'The queue is full.', { endpoint: 'GET /x', maxQueue: 1 });
  expect(foreign).not.toBeInstanceOf(BitgetError);
  expect(isBitgetError(foreign, 'limit/queue-full')).toBe(true);
});

test('knows an error of another realm', () => {
  const foreign: unknown = runInNewContext(
    "Object.assign(new Error('full'), { name: 'BitgetError', code: 'limit/queue-full', context: {} })",
  );
  expect(foreign).not.toBeInstanceOf(Error);
  expect(isBitgetError(foreign, 'limit/queue-full')).toBe(true);
});

test.each([
  undefined,
  null,
  '',
  'BitgetError',
  0,
  {},
  { name: 'BitgetError', code: 'limit/queue-full' },
  new Error('plain'),
  Object.assign(new Error('system'), { code: 'ECONNRESET' }),
  Object.assign(new Error('numeric'), { name: 'BitgetError', code: 7 }),
  new DOMException('stop', 'AbortError'),
])('is false for %s', (value) => {
  expect(isBitgetError(value)).toBe(false);
});
