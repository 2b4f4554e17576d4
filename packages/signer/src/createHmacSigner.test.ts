import { expect, test } from 'vitest';
import { createHmacSigner } from './createHmacSigner.js';
import { createSigner } from './createSigner.js';
import { hmac, identity, request, rsaKey } from './testing/credentials.js';
import { failure } from './testing/failure.js';

test('it signs as createSigner does', () => {
  expect(createHmacSigner(hmac).sign(request)).toEqual(createSigner(hmac).sign(request));
});

test.each([
  ['a blank secret', { ...hmac, secretKey: '' }, 'secretKey is missing: is the environment variable set?'],
  [
    'a key of another kind',
    { ...identity, privateKey: rsaKey.pkcs8Pem },
    'secretKey is missing; privateKey is for createSigner.',
  ],
  ['nothing', undefined, 'credentials must be an object.'],
])('%s is refused', async (_, credentials, message) => {
  expect(await failure(() => createHmacSigner(credentials as never))).toMatchObject({
    code: 'config/invalid',
    message,
  });
});
