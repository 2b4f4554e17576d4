import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sanitizeCause } from './sanitizeCause.js';

test('keeps name, code and message, of the error and of its cause', () => {
  const inner = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
  const copy = sanitizeCause(new TypeError('fetch failed', { cause: inner }), []);
  expect(copy).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
  expect('code' in copy).toBe(false);
  expect(copy.cause).toMatchObject({
    name: 'Error',
    code: 'ECONNREFUSED',
    message: 'connect ECONNREFUSED 127.0.0.1:1',
  });
});

test('is a new plain error: nothing else of the original comes along', () => {
  const original = Object.assign(new RangeError('bad'), {
    headers: { key: 'marker' },
    code: 42,
    toJSON: () => 'marker',
  });
  const copy = sanitizeCause(original, []);
  expect(copy).not.toBe(original);
  expect(Object.getPrototypeOf(copy)).toBe(Error.prototype);
  expect(copy.stack).not.toContain(original.stack?.split('\n')[1]);
  expect(inspect(copy, { showHidden: true, depth: 9 }) + JSON.stringify(copy)).not.toContain('marker');
  expect('code' in copy || 'cause' in copy).toBe(false);
});

test('stops after one level of causes', () => {
  const copy = sanitizeCause(new Error('1', { cause: new Error('2', { cause: new Error('3') }) }), []);
  expect(copy.cause).toMatchObject({ message: '2' });
  expect((copy.cause as Error).cause).toBeUndefined();
});

test('an error that is its own cause does not loop', () => {
  const error = new Error('round');
  error.cause = error;
  expect(sanitizeCause(error, []).cause).toMatchObject({ message: 'round' });
});

test.each([
  ['text marker', 'text [redacted]'],
  [7, 'a value of type number was thrown'],
  [undefined, 'a value of type undefined was thrown'],
  [null, 'a value of type object was thrown'],
  [{ secret: 'marker' }, 'a value of type object was thrown'],
  [Object.create(null), 'a value of type object was thrown'],
])('takes what is no error: %s', (thrown, message) => {
  expect(sanitizeCause(thrown, ['marker']).message).toBe(message);
});

test('no secret survives in any form, whoever carries it', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9+/]{8,16}$/);
  fc.assert(
    fc.property(secret, fc.boolean(), (hidden, nested) => {
      const inner = Object.assign(new Error(`in ${hidden}`), { code: `E_${hidden}`, name: `N${hidden}`, body: hidden });
      const copy = sanitizeCause(nested ? new Error(`out ${hidden}`, { cause: inner }) : inner, [hidden]);
      const shown = inspect(copy, { showHidden: true, depth: 9 }) + JSON.stringify(copy) + copy.stack;
      expect(shown).toContain('[redacted]');
      expect(shown).not.toContain(hidden);
    }),
  );
});
