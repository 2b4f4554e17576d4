import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from './redact.js';

const secret = 'p+ss/word "ü" 1\n';

test.each([
  ['as it is', secret],
  ['percent-encoded', encodeURIComponent(secret)],
  ['form-encoded', new URLSearchParams({ s: secret }).toString().slice(2)],
  ['escaped for JSON', JSON.stringify(secret).slice(1, -1)],
  ['in base64', Buffer.from(secret).toString('base64')],
  ['in base64url', Buffer.from(secret).toString('base64url')],
])('a secret is replaced %s', (_, form) => {
  expect(redact(`<${form}> and <${form}>`, [secret])).toMatch(/^<\[redacted]=*> and <\[redacted]=*>$/);
});

test('characters of regular expressions are only characters', () => {
  expect(redact('axb a.b', ['a.b'])).toBe('axb [redacted]');
  expect(redact('(x|y)$ ^[z]{2}\\', ['(x|y)$', '^[z]{2}\\'])).toBe('[redacted] [redacted]');
});

test('a secret that holds another is replaced whole', () => {
  expect(redact('key-long key', ['key', 'key-long'])).toBe('[redacted] [redacted]');
});

test('a mark is not redacted again', () => {
  expect(redact('abc red', ['abc', 'red'])).toBe('[redacted] [redacted]');
});

test('empty secrets and no secrets change nothing', () => {
  fc.assert(fc.property(fc.string(), (text) => redact(text, []) === text && redact(text, ['', '']) === text));
});

test('no secret stays, whatever it and the text are made of', () => {
  const unit = fc.constantFrom(
    'a',
    'b',
    '.',
    '*',
    '[',
    ']',
    '\\',
    '"',
    '%',
    '+',
    '/',
    '\n',
    '\u00fc',
    '\ud83d',
    '\ude00',
  );
  const text = fc.string({ unit });
  const secrets = fc.array(fc.string({ unit, minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(text, secrets, fc.nat(), (around, all, pick) => {
      const hidden = all[pick % all.length] ?? '';
      const encoded = encodeURIComponent(hidden.replace(/\p{Surrogate}/gu, '\ufffd'));
      const rest = redact(`${around}${hidden}${around}${encoded}${JSON.stringify(hidden)}`, all).split('[redacted]');
      expect(rest.length).toBeGreaterThan(1);
      for (const part of rest) for (const one of all) expect(part).not.toContain(one);
    }),
  );
});

test('text without a secret stays as it is', () => {
  const digits = fc.string({ unit: fc.constantFrom('0', '1', ' ') });
  fc.assert(fc.property(digits, (text) => redact(text, ['hunter2']) === text));
});
