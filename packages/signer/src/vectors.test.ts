import { createHmac, createPublicKey, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import conformance from '../vectors/signature-vectors.json' with { type: 'json' };
import { buildPrehash } from './buildPrehash.js';
import { createSigner } from './createSigner.js';
import type { SignRequest } from './SignRequest.js';
import { signWebSocketLogin } from './signWebSocketLogin.js';
import { verifyRsaSignature } from './verifyRsaSignature.js';
import { verifySignature } from './verifySignature.js';

type Vector = (typeof conformance.vectors)[number];

const { vectors, negative, throwAwayRsaKey } = conformance;
const { pkcs8Pem, pkcs1Pem, publicSpkiPem } = throwAwayRsaKey;
const identity = { apiKey: 'key', passphrase: 'passphrase' };

function ofKind(...kinds: string[]): Vector[] {
  return vectors.filter(({ kind }) => kinds.includes(kind));
}

function named(name: string): Vector {
  const found = vectors.find((vector) => vector.name === name);
  if (!found) throw new Error(`no vector ${name}`);
  return found;
}

function requestOf({ method, requestPath, queryString, body, timestamp }: Vector): SignRequest {
  return { method, path: requestPath, query: queryString, body, timestamp: Number(timestamp) };
}

test('all vectors are here, and each kind is covered below', () => {
  expect(vectors).toHaveLength(32);
  expect(negative).toHaveLength(4);
  expect(ofKind('hmac', 'rsa', 'ws-login-hmac', 'ws-login-rsa')).toHaveLength(32);
});

describe('HMAC', () => {
  test.each(ofKind('hmac', 'ws-login-hmac'))('$name', (vector) => {
    const { prehash, signature, secret: secretKey = '' } = vector;
    const request = requestOf(vector);
    expect(buildPrehash(request)).toBe(prehash);
    expect(createSigner({ ...identity, secretKey }).sign(request)).toEqual({
      'ACCESS-KEY': 'key',
      'ACCESS-SIGN': signature,
      'ACCESS-TIMESTAMP': vector.timestamp,
      'ACCESS-PASSPHRASE': 'passphrase',
    });
    expect(createHmac('sha256', secretKey).update(prehash).digest('base64')).toBe(signature);
    expect(verifySignature({ secretKey, prehash, signature })).toBe(true);
  });
});

describe('RSA', () => {
  const pems = {
    'PKCS#8': pkcs8Pem,
    'PKCS#1': pkcs1Pem,
    'CRLF and blanks around': `\r\n${pkcs8Pem.replaceAll('\n', '\r\n')}  `,
    'line breaks written as backslash and n': pkcs1Pem.replaceAll('\n', '\\n'),
    'one line': pkcs8Pem.replaceAll('\n', ' '),
  };

  test.each(ofKind('rsa', 'ws-login-rsa'))('$name', async (vector) => {
    const { prehash, signature } = vector;
    expect(buildPrehash(requestOf(vector))).toBe(prehash);
    for (const [form, privateKey] of Object.entries(pems)) {
      const headers = await createSigner({ ...identity, privateKey }).sign(requestOf(vector));
      expect(headers['ACCESS-SIGN'], form).toBe(signature);
      expect(headers['ACCESS-TIMESTAMP']).toBe(vector.timestamp);
    }
    const publicKey = createPublicKey(publicSpkiPem);
    expect(verify('sha256', Buffer.from(prehash), publicKey, Buffer.from(signature, 'base64'))).toBe(true);
    expect(await verifyRsaSignature({ publicKey: publicSpkiPem, prehash, signature })).toBe(true);
    expect(await verifyRsaSignature({ publicKey: publicSpkiPem, prehash: `${prehash}x`, signature })).toBe(false);
  });
});

describe('WebSocket login', () => {
  test('takes milliseconds and sends seconds, with HMAC', () => {
    const { secret: secretKey = '', timestamp, signature } = named('ws-login-seconds');
    const login = signWebSocketLogin(createSigner({ ...identity, secretKey }), {
      timestamp: Number(timestamp) * 1_000 + 999,
    });
    expect(login).toEqual({ ...identity, timestamp, sign: signature });
  });

  test('and with RSA', async () => {
    const { timestamp, signature } = named('ws-login-rsa');
    const signer = createSigner({ ...identity, privateKey: pkcs8Pem });
    const login = await signWebSocketLogin(signer, { timestamp: Number(timestamp) * 1_000 });
    expect(login).toEqual({ ...identity, timestamp, sign: signature });
  });

  test('refuses seconds, which would be divided once more', () => {
    const signer = createSigner({ ...identity, secretKey: 'secret' });
    expect(() => signWebSocketLogin(signer, { timestamp: 1_700_000_000 })).toThrow(
      'timestamp must be whole milliseconds since the epoch, such as Date.now() gives, not seconds.',
    );
  });
});

describe('what must fail', () => {
  test.each(negative)('$name: $mistake', ({ name, basedOn, prehash, signature }) => {
    const right = named(basedOn);
    const secretKey = right.secret ?? '';
    const mistake = { secretKey, prehash: right.prehash, signature };
    expect(verifySignature(mistake)).toBe(false);
    expect(createSigner({ ...identity, secretKey }).sign(requestOf(right))['ACCESS-SIGN']).not.toBe(signature);
    // The vector is what it says: the mistake is in the prehash, or else in the encoding.
    const digest = createHmac('sha256', secretKey).update(prehash);
    expect(digest.digest(name === 'wrong-hex' ? 'hex' : 'base64')).toBe(signature);
  });

  test('seconds are refused before they are signed', () => {
    const request = { ...requestOf(named('get-non-ascii-symbol')), timestamp: 1_700_000_000 };
    expect(() => buildPrehash(request)).toThrow(/^timestamp must be whole milliseconds .* not seconds\.$/);
  });
});
