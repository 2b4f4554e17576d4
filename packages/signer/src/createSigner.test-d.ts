import { expectTypeOf, test } from 'vitest';
import type { AuthHeaders } from './AuthHeaders.js';
import type { Credentials } from './Credentials.js';
import { createSigner } from './createSigner.js';
import type { Signer, SyncSigner } from './Signer.js';
import { signWebSocketLogin, type WebSocketLogin } from './signWebSocketLogin.js';

declare const credentials: Credentials;
const identity = { apiKey: 'k', passphrase: 'p' };
const request = { method: 'GET', path: '/a', timestamp: 1_700_000_000_000 };
const now = { timestamp: 1_700_000_000_000 };

test('a secret key gives a signer that answers at once', () => {
  const signer = createSigner({ ...identity, secretKey: 's' });
  expectTypeOf(signer).toEqualTypeOf<SyncSigner>();
  expectTypeOf(signer.sign(request)).toEqualTypeOf<AuthHeaders>();
  expectTypeOf(signWebSocketLogin(signer, now)).toEqualTypeOf<WebSocketLogin>();
});

test('a private key or a function gives one that answers with a promise', () => {
  const rsa = createSigner({ ...identity, privateKey: 'pem' });
  expectTypeOf(rsa).toEqualTypeOf<Signer>();
  expectTypeOf(rsa.sign(request)).toEqualTypeOf<Promise<AuthHeaders>>();
  expectTypeOf(createSigner({ ...identity, sign: () => 'c2ln' })).toEqualTypeOf<Signer>();
  expectTypeOf(createSigner({ ...identity, sign: async () => 'c2ln' })).toEqualTypeOf<Signer>();
  expectTypeOf(signWebSocketLogin(rsa, now)).toEqualTypeOf<Promise<WebSocketLogin>>();
});

test('credentials of a kind known at run time give either', () => {
  const signer = createSigner(credentials);
  expectTypeOf(signer).toEqualTypeOf<SyncSigner | Signer>();
  expectTypeOf(signWebSocketLogin(signer, now)).toEqualTypeOf<WebSocketLogin | Promise<WebSocketLogin>>();
});

test('exactly one way to sign', () => {
  // @ts-expect-error none
  createSigner(identity);
  // @ts-expect-error two
  createSigner({ ...identity, secretKey: 's', privateKey: 'pem' });
  // @ts-expect-error a signature is text
  createSigner({ ...identity, sign: () => new Uint8Array(32) });
});
