import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { BitgetError } from './BitgetError.js';

const context = { endpoint: 'POST /api/v2/spot/trade/place-order', timeoutMs: 10_000, attempts: 1 } as const;

function timeout(options?: { cause: unknown }): BitgetError<'transport/timeout'> {
  return new BitgetError('transport/timeout', 'No answer within 10 s.', { ...context, outcome: 'unknown' }, options);
}

test('is an Error with name, code, message and context', () => {
  const error = timeout();
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'BitgetError', code: 'transport/timeout', message: 'No answer within 10 s.' });
  expect(error.context).toEqual({ ...context, outcome: 'unknown' });
  expect(String(error)).toBe('BitgetError: No answer within 10 s.');
  expect(error.stack).toContain('BitgetError.test.ts');
});

test('has a cause only when given one', () => {
  const cause = new Error('socket hang up');
  expect(timeout({ cause }).cause).toBe(cause);
  expect('cause' in timeout()).toBe(false);
});

test('turns into JSON with all facts, and without stack or cause', () => {
  expect(JSON.parse(JSON.stringify({ failed: timeout({ cause: new Error('inner') }) }))).toEqual({
    failed: {
      name: 'BitgetError',
      code: 'transport/timeout',
      message: 'No answer within 10 s.',
      context: { ...context, outcome: 'unknown' },
    },
  });
});

test('prints with name, message, code and context', () => {
  const shown = inspect(timeout());
  for (const part of [
    'BitgetError: No answer within 10 s.',
    'transport/timeout',
    'place-order',
    "outcome: 'unknown'",
  ]) {
    expect(shown).toContain(part);
  }
});
