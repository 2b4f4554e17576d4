import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPrehash } from './buildPrehash.js';
import { createSigner } from './createSigner.js';
import { verifySignature } from './verifySignature.js';

/** Any text that has a UTF-8 form, and some that has not. */
const text = fc.string({ unit: 'binary', maxLength: 200 });
const loneSurrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
const secret = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => /^\S+$/.test(value));
const path = fc.webPath().map((value) => (value.startsWith('/') ? value : `/${value}`));
const query = text.filter((value) => !value.startsWith('?'));
const timestamp = fc.integer({ min: 1e12, max: 2e12 });

test('one signer signs any requests, one after another, as node:crypto does', () => {
  fc.assert(
    fc.property(
      secret,
      fc.array(fc.record({ path, query, body: text, timestamp }), { minLength: 1, maxLength: 4 }),
      (secretKey, requests) => {
        const signer = createSigner({ apiKey: 'k', passphrase: 'p', secretKey });
        for (const request of requests) {
          const prehash = `${request.timestamp}POST${request.path}${request.query ? `?${request.query}` : ''}${request.body}`;
          const expected = createHmac('sha256', Buffer.from(secretKey, 'utf8'))
            .update(prehash, 'utf8')
            .digest('base64');
          expect(signer.sign({ method: 'post', ...request })['ACCESS-SIGN']).toBe(expected);
          expect(verifySignature({ secretKey, prehash, signature: expected })).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('half of a surrogate pair is refused wherever it stands', () => {
  fc.assert(
    fc.property(loneSurrogate, fc.constantFrom('path', 'query', 'body'), fc.string(), (half, where, around) => {
      const request = { method: 'GET', path: '/a', query: 'a=1', body: '', timestamp: 1_700_000_000_000 };
      const broken = { ...request, [where]: `${request[where as 'body']}x${around.replace(/[?#]/g, '')}${half} ` };
      expect(() => buildPrehash(broken)).toThrow('holds half of a surrogate pair');
    }),
  );
});

test('no other signature is taken for the right one, whatever it is', () => {
  const check = { secretKey: 's', prehash: 'p' };
  const right = createHmac('sha256', 's').update('p').digest('base64');
  expect(verifySignature({ ...check, signature: right })).toBe(true);
  const changed = fc
    .tuple(fc.nat(right.length - 1), fc.string({ minLength: 1, maxLength: 1 }))
    .map(([at, char]) => right.slice(0, at) + char + right.slice(at + 1));
  fc.assert(
    fc.property(
      fc.oneof(text, changed, fc.constantFrom('', `${right}=`, right.slice(0, -1), right.toLowerCase())),
      (signature) => {
        expect(verifySignature({ ...check, signature })).toBe(signature === right);
      },
    ),
  );
  expect(verifySignature({ ...check, signature: undefined as never })).toBe(false);
});
