import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPrehash } from './buildPrehash.js';
import { createSigner } from './createSigner.js';
import { verifySignature } from './verifySignature.js';

/** Any Unicode but half pairs. Some of it is longer than the signer's buffer. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'binary', minLength: 1_000, maxLength: 3_000 }),
);
const path = fc.string({ unit: 'binary', maxLength: 100 }).map((rest) => `/${rest.replaceAll(/[?#]/g, '')}`);
const query = text.map((value) => value.replace(/^\?+/, ''));
const timestamp = fc.integer({ min: 1e12, max: 2e13 });
const request = fc.record({ path, query, body: text, timestamp });
const secret = fc.string({ unit: 'binary', minLength: 1, maxLength: 150 }).filter((it) => !/[\p{Z}\p{C}]/u.test(it));
const half = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));

function prehashOf(parts: { path: string; query: string; body: string; timestamp: number }): string {
  const { path, query, body, timestamp } = parts;
  return [timestamp, 'POST', path, query === '' ? '' : '?', query, body].join('');
}

test('one signer signs any requests, one after another, as node:crypto does', () => {
  const requests = fc.array(request, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(secret, requests, (secretKey, list) => {
      const signer = createSigner({ apiKey: 'k', passphrase: 'p', secretKey });
      for (const parts of list) {
        const prehash = prehashOf(parts);
        const expected = createHmac('sha256', Buffer.from(secretKey)).update(Buffer.from(prehash)).digest('base64');
        expect(signer.sign({ method: 'post', ...parts })['ACCESS-SIGN']).toBe(expected);
        expect(verifySignature({ secretKey, prehash, signature: expected })).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('RSA signatures are those of node:crypto, for PKCS#8 and PKCS#1, of 2048 and 4096 bits', async () => {
  for (const modulusLength of [2_048, 4_096]) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength });
    for (const type of ['pkcs8', 'pkcs1'] as const) {
      const pem = String(privateKey.export({ type, format: 'pem' }));
      const signer = createSigner({ apiKey: 'k', passphrase: 'p', privateKey: pem });
      await fc.assert(
        fc.asyncProperty(request, async (parts) => {
          const expected = sign('sha256', Buffer.from(prehashOf(parts)), privateKey).toString('base64');
          expect((await signer.sign({ method: 'POST', ...parts }))['ACCESS-SIGN']).toBe(expected);
        }),
        { numRuns: 5 },
      );
    }
  }
  // To find a key of 4096 bits takes seconds, at times many.
});

test('half of a surrogate pair is refused wherever it stands', () => {
  const part = fc.constantFrom('path', 'query', 'body');
  const around = fc.string().map((value) => value.replaceAll(/[?#]/g, ''));
  fc.assert(
    fc.property(half, part, around, around, (broken, parameter, before, after) => {
      const good = { method: 'GET', path: '/a', query: 'a=1', body: '{}', timestamp: 1_700_000_000_000 };
      const bad = { ...good, [parameter]: `/${before}${broken}${after}` };
      expect(() => buildPrehash(bad)).toThrow(
        expect.objectContaining({
          code: 'request/invalid',
          message: `${parameter} holds half of a surrogate pair, which cannot be sent.`,
        }),
      );
    }),
  );
});

test('two halves that meet where two parts are joined are refused too', () => {
  const request = { method: 'POST', path: '/a\ud83d', body: '\ude00', timestamp: 1_700_000_000_000 };
  expect(() => buildPrehash(request)).toThrow('path holds half of a surrogate pair');
});

test('nobody signs with a secret that is empty or missing, nor for a prehash that is none', () => {
  const signed = (text: string): string => createHmac('sha256', '').update(text).digest('base64');
  for (const secretKey of ['', undefined, null, 0, {}]) {
    expect(verifySignature({ secretKey: secretKey as string, prehash: 'p', signature: signed('p') })).toBe(false);
  }
  const signature = createHmac('sha256', 's').update('').digest('base64');
  expect(verifySignature({ secretKey: 's', prehash: '', signature })).toBe(true);
  expect(verifySignature({ secretKey: 's', prehash: undefined as never, signature })).toBe(false);
});

test('no other signature is taken for the right one', () => {
  const check = { secretKey: 's', prehash: 'p' };
  const right = createHmac('sha256', 's').update('p').digest('base64');
  const changed = fc
    .tuple(fc.nat(right.length - 1), fc.string({ minLength: 1, maxLength: 1 }))
    .map(([at, char]) => right.slice(0, at) + char + right.slice(at + 1));
  const near = fc.constantFrom('', `${right}=`, `${right} `, right.slice(0, -1), right.toLowerCase(), right + right);
  fc.assert(
    fc.property(fc.oneof(text, half, changed, near), (signature) => {
      expect(verifySignature({ ...check, signature })).toBe(signature === right);
    }),
  );
  for (const signature of [undefined, null, 44, {}, [right]]) {
    expect(verifySignature({ ...check, signature: signature as string })).toBe(false);
  }
});
