import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { isBitgetError } from '@bitget-kit/errors';
import { describe, expect, test } from 'vitest';
import conformance from '../vectors/signature-vectors.json' with { type: 'json' };
import type { Credentials } from './Credentials.js';
import { createSigner } from './createSigner.js';

const { pkcs8Pem, publicSpkiPem } = conformance.throwAwayRsaKey;
const good = { apiKey: 'marker-key', passphrase: 'marker-phrase', secretKey: 'marker-secret' };
const request = { method: 'GET', path: '/a', timestamp: 1_700_000_000_000 };
const rsa = { apiKey: 'marker-key', passphrase: 'marker-phrase' };

/** Everything that could be printed of an error. */
function everyForm(error: unknown): string {
  const shown: string[] = [];
  for (let current = error; current instanceof Error; current = current.cause) {
    shown.push(
      String(current),
      current.stack ?? '',
      inspect(current, { depth: 9, showHidden: true }),
      JSON.stringify(current),
    );
  }
  return shown.join('\n');
}

async function refused(credentials: object): Promise<{ message: string; option: string }> {
  try {
    await createSigner(credentials as Credentials).sign(request);
  } catch (error) {
    if (!isBitgetError(error, 'config/invalid')) throw error;
    expect(everyForm(error)).not.toContain('marker');
    expect(everyForm(error)).not.toContain('MIIEv');
    return { message: error.message, option: error.context.option };
  }
  throw new Error('they were accepted');
}

describe('credentials that cannot work are refused at once, by name, without being shown', () => {
  test.each([
    ['apiKey', { ...good, apiKey: undefined }, 'apiKey is missing: it must be text'],
    ['apiKey', { ...good, apiKey: '' }, 'apiKey is missing: it must be text'],
    ['apiKey', { ...good, apiKey: 42 }, 'apiKey is missing: it must be text'],
    ['apiKey', { ...good, apiKey: ' marker-key' }, /apiKey has a blank at its ends or a line break/],
    ['apiKey', { ...good, apiKey: 'marker key' }, /apiKey holds a character that no header can carry/],
    ['apiKey', { ...good, apiKey: 'marker\r\nX-Evil: 1' }, /apiKey has a blank at its ends or a line break/],
    ['passphrase', { ...good, passphrase: 'marker\n' }, /passphrase has a blank at its ends or a line break/],
    ['passphrase', { ...good, passphrase: 'marker-密码' }, /passphrase holds a character that no header can carry/],
    ['secretKey', { ...good, secretKey: 'marker ' }, /secretKey has a blank at its ends or a line break/],
    [
      'secretKey',
      { ...good, secretKey: pkcs8Pem.replaceAll('\n', '') },
      /secretKey is a PEM key: give it as privateKey/,
    ],
    ['secretKey', { ...rsa }, /give exactly one of the three/],
    ['secretKey', { ...good, privateKey: pkcs8Pem }, /give exactly one of the three/],
    ['sign', { ...rsa, sign: 'marker' }, 'sign must be a function'],
  ])('%s: %#', async (option, credentials, message) => {
    const error = await refused(credentials);
    expect(error.option).toBe(option);
    expect(error.message).toMatch(message);
  });

  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const encrypted = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
  }).privateKey;

  test.each([
    ['text that is no PEM', 'marker-secret', /must be a PEM text from -----BEGIN PRIVATE KEY-----/],
    ['nothing', '', /must be a PEM text/],
    ['a PEM cut short', pkcs8Pem.slice(0, 200), /must be a PEM text/],
    [
      'a PEM with junk inside',
      '-----BEGIN PRIVATE KEY-----\nmarker!\n-----END PRIVATE KEY-----',
      /something other than base64/,
    ],
    [
      'a PEM of something else',
      '-----BEGIN PRIVATE KEY-----\nbWFya2Vy\n-----END PRIVATE KEY-----',
      /no RSA private key/,
    ],
    ['a public key', publicSpkiPem, /is a public key: the private half is needed/],
    ['an encrypted key', encrypted, /is encrypted: decrypt it first/],
    ['an EC key', String(ec.export({ type: 'pkcs8', format: 'pem' })), /no RSA private key/],
    ['an EC key, named so', String(ec.export({ type: 'sec1', format: 'pem' })), /is an EC key/],
  ])('privateKey: %s', async (_, privateKey, message) => {
    const error = await refused({ ...rsa, privateKey });
    expect(error.option).toBe('privateKey');
    expect(error.message).toMatch(message);
  });
});

test('a passphrase may hold blanks inside and Latin-1 letters', () => {
  expect(createSigner({ ...good, passphrase: 'läng er' }).sign(request)['ACCESS-PASSPHRASE']).toBe('läng er');
});

describe('a signer shows nothing', () => {
  const signers = {
    hmac: createSigner(good),
    rsa: createSigner({ ...rsa, privateKey: pkcs8Pem }),
    delegated: createSigner({ ...rsa, sign: () => 'marker' }),
  };

  test.each(Object.entries(signers))('%s', (_, signer) => {
    expect(JSON.stringify(signer)).toBe('{}');
    expect(inspect(signer, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true })).not.toMatch(
      /marker|MIIEv/,
    );
    expect(`${String(signer)} ${Object.values(signer).join()}`).not.toMatch(/marker-|MIIEv/);
    let message = '';
    try {
      structuredClone(signer);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('could not be cloned');
    expect(message).not.toMatch(/marker-|MIIEv/);
  });
});

describe('delegated signing', () => {
  test('gets the prehash, and its answer becomes the header', async () => {
    const seen: string[] = [];
    const signer = createSigner({
      ...rsa,
      sign: async (prehash) => {
        seen.push(prehash);
        return 'c2lnbmF0dXJl';
      },
    });
    expect((await signer.sign({ ...request, query: 'a=1' }))['ACCESS-SIGN']).toBe('c2lnbmF0dXJl');
    expect(seen).toEqual(['1700000000000GET/a?a=1']);
  });

  test.each([undefined, '', 'not base64!', 'abc', 'YWJj\n', 'a_b-', 42])('%j is no signature', async (answer) => {
    const signer = createSigner({ ...rsa, sign: () => answer as string });
    await expect(signer.sign(request)).rejects.toMatchObject({
      code: 'signer/failed',
      message: 'the sign function gave no standard base64 with padding',
    });
  });

  test('what it throws is told without the credentials', async () => {
    const signer = createSigner({
      ...rsa,
      sign: () => {
        throw Object.assign(new Error('KMS refused marker-key with marker-phrase'), { code: 'ACCESS', request: good });
      },
    });
    const error = await signer.sign(request).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'signer/failed', cause: { code: 'ACCESS' } });
    expect((error as Error).message).toBe('the sign function failed: KMS refused [redacted] with [redacted]');
    expect(everyForm(error)).not.toContain('marker');
  });
});

test.each([
  [{ path: 'api/v2' }, 'path must begin with a slash and hold no query: give that as `query`'],
  [{ path: '/a?b=1' }, 'path must begin with a slash and hold no query: give that as `query`'],
  [{ query: '?a=1' }, 'query must come without its question mark'],
  [{ timestamp: 1_700_000_000 }, 'timestamp must be whole milliseconds since the epoch, not seconds'],
  [{ timestamp: 1_700_000_000_000.5 }, 'timestamp must be whole milliseconds since the epoch, not seconds'],
  [{ timestamp: Number.NaN }, 'timestamp must be whole milliseconds since the epoch, not seconds'],
])('a request that cannot be signed is refused: %#', (wrong, message) => {
  expect(() => createSigner(good).sign({ ...request, ...wrong })).toThrow(message);
});
