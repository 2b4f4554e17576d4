import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import conformance from '../vectors/signature-vectors.json' with { type: 'json' };
import { verifyRsaSignature } from './verifyRsaSignature.js';

const { publicSpkiPem: publicKey, pkcs8Pem } = conformance.throwAwayRsaKey;
const vector = conformance.vectors.find(({ kind }) => kind === 'rsa');
const right = { publicKey, prehash: vector?.prehash ?? '', signature: vector?.signature ?? '' };

test('junk is no signature, and never an error', async () => {
  expect(await verifyRsaSignature(right)).toBe(true);
  const { signature } = right;
  const near = fc.constantFrom(`${signature}\n`, signature.slice(4), `${signature}AAAA`, signature.replace('=', ''));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), near), async (junk) => {
      expect(await verifyRsaSignature({ ...right, signature: junk })).toBe(false);
    }),
    { numRuns: 60 },
  );
  for (const junk of [undefined, null, 7, {}]) {
    expect(await verifyRsaSignature({ ...right, signature: junk as never })).toBe(false);
  }
});

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' });
const form = 'publicKey must be a whole PEM text, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----.';

test.each([
  ['a private key', pkcs8Pem, form],
  ['no PEM', 'junk', form],
  ['nothing', undefined, form],
  ['an EC key', String(ec), 'publicKey must be an RSA key of 2048 or 4096 bits, and undamaged.'],
])('a key that cannot be used is an error: %s', async (_, wrong, message) => {
  const check = verifyRsaSignature({ ...right, publicKey: wrong as string });
  await expect(check).rejects.toMatchObject({ code: 'config/invalid', message, context: { option: 'publicKey' } });
});
