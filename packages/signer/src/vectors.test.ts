import { createHmac, createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import conformance from '../vectors/signature-vectors.json' with { type: 'json' };
import { buildPrehash } from './buildPrehash.js';
import { createSigner } from './createSigner.js';
import { signWebSocketLogin } from './signWebSocketLogin.js';
import { verifyRsaSignature } from './verifyRsaSignature.js';
import { verifySignature } from './verifySignature.js';

const { vectors, negative, throwAwayRsaKey } = conformance;
const { pkcs8Pem, pkcs1Pem, publicSpkiPem } = throwAwayRsaKey;
const base = { apiKey: 'key', passphrase: 'passphrase' };

type Vector = (typeof vectors)[number];
const requestOf = (vector: Vector) => ({
  method: vector.method,
  path: vector.requestPath,
  query: vector.queryString,
  body: vector.body,
  timestamp: vector.timestamp,
});
const secretOf = (vector: Vector): string => vector.secret ?? '';

test('all vectors are here', () => {
  expect(vectors).toHaveLength(32);
  expect(negative).toHaveLength(4);
});

describe('HMAC', () => {
  const hmacVectors = vectors.filter((vector) => vector.kind.endsWith('hmac'));

  test.each(hmacVectors)('$name', (vector) => {
    const request = requestOf(vector);
    expect(buildPrehash(request)).toBe(vector.prehash);
    const headers = createSigner({ ...base, secretKey: secretOf(vector) }).sign(request);
    expect(headers).toEqual({
      'ACCESS-KEY': 'key',
      'ACCESS-SIGN': vector.signature,
      'ACCESS-TIMESTAMP': vector.timestamp,
      'ACCESS-PASSPHRASE': 'passphrase',
    });
    expect(createHmac('sha256', secretOf(vector)).update(vector.prehash).digest('base64')).toBe(vector.signature);
    expect(verifySignature({ secretKey: secretOf(vector), prehash: vector.prehash, signature: vector.signature })).toBe(
      true,
    );
  });
});

describe('RSA', () => {
  const rsaVectors = vectors.filter((vector) => vector.kind.endsWith('rsa'));

  test.each(rsaVectors)('$name, from PKCS#8 and from PKCS#1', async (vector) => {
    const { prehash, signature } = vector;
    for (const privateKey of [pkcs8Pem, pkcs1Pem, `\r\n${pkcs8Pem.replaceAll('\n', '\r\n')}  `]) {
      const headers = await createSigner({ ...base, privateKey }).sign(requestOf(vector));
      expect(headers['ACCESS-SIGN']).toBe(signature);
    }
    const key = createPublicKey(publicSpkiPem);
    expect(verify('sha256', Buffer.from(prehash), key, Buffer.from(signature, 'base64'))).toBe(true);
    expect(await verifyRsaSignature({ publicKey: publicSpkiPem, prehash, signature })).toBe(true);
    expect(await verifyRsaSignature({ publicKey: publicSpkiPem, prehash: `${prehash}x`, signature })).toBe(false);
  });
});

describe('WebSocket login', () => {
  test('milliseconds in, seconds out, as in the vectors', async () => {
    const hmac = vectors.find((vector) => vector.name === 'ws-login-seconds') as Vector;
    const rsa = vectors.find((vector) => vector.name === 'ws-login-rsa') as Vector;
    const timestamp = Number(hmac.timestamp) * 1_000 + 999;
    expect(signWebSocketLogin(createSigner({ ...base, secretKey: secretOf(hmac) }), { timestamp })).toEqual({
      ...base,
      timestamp: hmac.timestamp,
      sign: hmac.signature,
    });
    const late = await signWebSocketLogin(createSigner({ ...base, privateKey: pkcs8Pem }), {
      timestamp: Number(rsa.timestamp) * 1_000,
    });
    expect(late.sign).toBe(rsa.signature);
  });
});

describe('what must fail', () => {
  test.each(negative)('$name: $mistake', ({ basedOn, prehash, signature }) => {
    const vector = vectors.find(({ name }) => name === basedOn) as Vector;
    const secretKey = secretOf(vector);
    // The mistaken signature does not belong to the right prehash, and we do not make it.
    expect(verifySignature({ secretKey, prehash: vector.prehash, signature })).toBe(false);
    const headers = createSigner({ ...base, secretKey }).sign(requestOf(vector));
    expect(headers['ACCESS-SIGN']).not.toBe(signature);
    if (prehash !== vector.prehash) expect(buildPrehash(requestOf(vector))).not.toBe(prehash);
  });

  test('seconds for milliseconds are refused before they are signed', () => {
    const vector = vectors.find(({ name }) => name === 'get-non-ascii-symbol') as Vector;
    expect(() => buildPrehash({ ...requestOf(vector), timestamp: '1700000000' })).toThrow(
      'timestamp must be whole milliseconds since the epoch, not seconds',
    );
  });
});
