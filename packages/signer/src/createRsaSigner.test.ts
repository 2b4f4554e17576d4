import { generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSigner } from './createSigner.js';
import { hmac, identity, request, rsaKey } from './testing/credentials.js';
import { failure } from './testing/failure.js';

afterEach(() => vi.unstubAllGlobals());

function pemOf(type: 'ec' | 'ed25519' | 'rsa-pss' | 'rsa', form: 'pkcs8' | 'sec1' = 'pkcs8', bits = 2_048): string {
  const make = generateKeyPairSync as (type: string, options: object) => ReturnType<typeof generateKeyPairSync>;
  const { privateKey } = make(type, { namedCurve: 'P-256', modulusLength: bits });
  return String(privateKey.export({ type: form, format: 'pem' }));
}

describe('private keys that cannot work are refused at once', () => {
  const whole = 'must be a whole PEM text, from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----.';
  const notRsa = 'is not an RSA private key (PKCS#8 or PKCS#1), or is damaged.';
  const encrypted = 'is encrypted: decrypt it first, with openssl pkey -in key.pem.';
  const damaged = rsaKey.pkcs8Pem.split('\n').toSpliced(5, 1).join('\n');
  function encryptedPem(type: 'pkcs1' | 'pkcs8'): string {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    return String(privateKey.export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }));
  }

  test.each([
    ['text that is no PEM', 'marker-secret', whole],
    ['a PEM cut short', rsaKey.pkcs8Pem.slice(0, 200), whole],
    ['a PEM with junk inside', '-----BEGIN PRIVATE KEY-----\nmarker-!\n-----END PRIVATE KEY-----', whole],
    ['a PEM of something else', '-----BEGIN PRIVATE KEY-----\nbWFya2Vy\n-----END PRIVATE KEY-----', notRsa],
    ['an empty PEM', '-----BEGIN RSA PRIVATE KEY-----\n-----END RSA PRIVATE KEY-----', notRsa],
    ['a PEM without one of its lines', damaged, notRsa],
    ['the wrong label', rsaKey.pkcs1Pem.replaceAll('RSA PRIVATE', 'PRIVATE'), notRsa],
    ['a certificate', '-----BEGIN CERTIFICATE-----\nbWFya2Vy\n-----END CERTIFICATE-----', notRsa],
    ['a public key', rsaKey.publicSpkiPem, 'is a public key: that one is for Bitget, the other one signs.'],
    ['an EC key', pemOf('ec'), notRsa],
    ['an EC key, named so', pemOf('ec', 'sec1'), notRsa],
    ['an Ed25519 key', pemOf('ed25519'), notRsa],
    ['a key for RSA-PSS', pemOf('rsa-pss'), notRsa],
    ['an encrypted PKCS#8 key', encryptedPem('pkcs8'), encrypted],
    ['an encrypted PKCS#1 key', encryptedPem('pkcs1'), encrypted],
  ])('%s', async (_, privateKey, message) => {
    const error = await failure(() => createSigner({ ...identity, privateKey }));
    expect(error).toMatchObject({
      code: 'config/invalid',
      message: `privateKey ${message}`,
      context: { option: 'privateKey' },
    });
  });
});

/** A right start with nothing but zeros behind. */
function hollowPem(): string {
  const der = Buffer.from(rsaKey.pkcs8Pem.replace(/-----.*-----/g, ''), 'base64')
    .fill(0, 26)
    .toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${der}\n-----END PRIVATE KEY-----`;
}

test.each([
  ['a key that only looks like one', hollowPem()],
  ['a key of 1024 bits', pemOf('rsa', 'pkcs8', 1_024)],
])('what only the runtime can tell is refused at each signature: %s', async (_, privateKey) => {
  const signer = createSigner({ ...identity, privateKey });
  for (let time = 0; time < 2; time++) {
    const error = await failure(() => signer.sign(request));
    expect(error).toMatchObject({
      code: 'config/invalid',
      message: 'privateKey must be an RSA key of 2048 or 4096 bits, and undamaged.',
    });
  }
});

test('a runtime without WebCrypto is told of when RSA needs it; HMAC does not', async () => {
  vi.stubGlobal('crypto', {});
  const error = await failure(() => createSigner({ ...identity, privateKey: rsaKey.pkcs8Pem }).sign(request));
  expect(error).toMatchObject({
    code: 'signer/failed',
    message: 'RSA needs WebCrypto (crypto.subtle), which browsers offer on https pages only.',
  });
  expect(createSigner(hmac).sign(request)['ACCESS-SIGN']).toHaveLength(44);
});

test('an RSA key is imported once, when first used', async () => {
  const importKey = vi.spyOn(crypto.subtle, 'importKey');
  const signer = createSigner({ ...identity, privateKey: rsaKey.pkcs8Pem });
  expect(importKey).not.toHaveBeenCalled();
  await signer.sign(request);
  await signer.sign(request);
  expect(importKey).toHaveBeenCalledTimes(1);
  expect(importKey.mock.calls[0]?.[3]).toBe(false);
  importKey.mockRestore();
});

test('it signs and sends one timestamp, whatever the caller does meanwhile', async () => {
  const signer = createSigner({ ...identity, privateKey: rsaKey.pkcs8Pem });
  const mutable = { ...request };
  const pending = signer.sign(mutable);
  mutable.timestamp += 5;
  expect(await pending).toEqual(await signer.sign(request));
});
