import { isBitgetError } from '@bitget-kit/errors';
import { describe, expect, test } from 'vitest';
import type { Credentials } from './Credentials.js';
import { createSigner } from './createSigner.js';
import { hmac, identity, rsaKey } from './testing/credentials.js';
import { failure } from './testing/failure.js';

/** Option and message of the refusal at creation. */
async function refusal(credentials: unknown): Promise<readonly [option: string, message: string]> {
  const error = await failure(() => createSigner(credentials as Credentials));
  if (!isBitgetError(error, 'config/invalid')) throw error;
  return [error.context.option, error.message];
}

describe('credentials that cannot work are refused at once, by name, without being shown', () => {
  const missing = 'is missing: is the environment variable set?';
  const header = 'holds a blank, a line break or a character beyond ASCII, which a header cannot carry.';
  const copied = 'holds a blank, a line break or an invisible character: was it copied along?';
  const none = 'is missing, and so are privateKey and sign: give one of them.';
  test.each([
    ['nothing at all', undefined, 'credentials', 'must be an object.'],
    ['no key', { ...hmac, apiKey: undefined }, 'apiKey', missing],
    ['an empty key', { ...hmac, apiKey: '' }, 'apiKey', missing],
    ['a number', { ...hmac, apiKey: 42 }, 'apiKey', 'must be a string; got number.'],
    ['a blank in front', { ...hmac, apiKey: ' marker-key' }, 'apiKey', header],
    ['a blank inside', { ...hmac, apiKey: 'marker- key' }, 'apiKey', header],
    ['a second header', { ...hmac, apiKey: 'marker-\r\nX-Evil: 1' }, 'apiKey', header],
    ['an invisible character', { ...hmac, apiKey: 'marker-\u200b' }, 'apiKey', header],
    ['no passphrase', { ...hmac, passphrase: null }, 'passphrase', missing],
    ['a line break behind', { ...hmac, passphrase: 'marker-\n' }, 'passphrase', header],
    ['a no-break space', { ...hmac, passphrase: 'marker-\u00a0' }, 'passphrase', header],
    ['letters beyond ASCII', { ...hmac, passphrase: 'marker-é' }, 'passphrase', header],
    ['letters beyond Latin-1', { ...hmac, passphrase: 'marker-口令' }, 'passphrase', header],
    ['a blank secret', { ...hmac, secretKey: '   ' }, 'secretKey', copied],
    ['a line break in a secret', { ...hmac, secretKey: 'marker-\n' }, 'secretKey', copied],
    ['an invisible character in it', { ...hmac, secretKey: 'marker-\ufeff' }, 'secretKey', copied],
    ['half a pair', { ...hmac, secretKey: 'marker-\ud83d' }, 'secretKey', copied],
    ['an empty secret', { ...hmac, secretKey: '' }, 'secretKey', missing],
    ['a secret as bytes', { ...hmac, secretKey: new Uint8Array(3) }, 'secretKey', 'must be a string; got object.'],
    [
      'a PEM as secret',
      { ...hmac, secretKey: rsaKey.pkcs8Pem },
      'secretKey',
      'holds a PEM key: give it as privateKey.',
    ],
    ['no way to sign', { ...identity, secretKey: undefined }, 'secretKey', none],
    [
      'two ways',
      { ...hmac, privateKey: rsaKey.pkcs8Pem },
      'privateKey',
      'cannot be given together with secretKey: give one of them.',
    ],
    [
      'two other ways',
      { ...identity, privateKey: rsaKey.pkcs8Pem, sign: () => '' },
      'sign',
      'cannot be given together with privateKey: give one of them.',
    ],
    ['no function', { ...identity, sign: 'marker-sign' }, 'sign', 'must be a function; got string.'],
    ['no text', { ...identity, privateKey: 5 }, 'privateKey', 'must be a string; got number.'],
    ['empty text', { ...identity, privateKey: '' }, 'privateKey', missing],
  ])('%s', async (_, credentials, option, message) => {
    expect(await refusal(credentials)).toEqual([option, `${option} ${message}`]);
  });
});
