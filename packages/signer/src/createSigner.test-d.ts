import { expectTypeOf, test } from 'vitest';
import { createSigner } from './createSigner.js';
import type { AuthHeaders, Signer, SyncSigner } from './Signer.js';
import { signWebSocketLogin, type WebSocketLogin } from './signWebSocketLogin.js';

const base = { apiKey: 'k', passphrase: 'p' };
const request = { method: 'GET', path: '/a', timestamp: 1_700_000_000_000 };

test('HMAC answers at once, the others later', () => {
  const sync = createSigner({ ...base, secretKey: 's' });
  expectTypeOf(sync).toEqualTypeOf<SyncSigner>();
  expectTypeOf(sync.sign(request)).toEqualTypeOf<AuthHeaders>();
  expectTypeOf(signWebSocketLogin(sync, { timestamp: 1 })).toEqualTypeOf<WebSocketLogin>();
  const later = createSigner({ ...base, sign: () => 'c2ln' });
  expectTypeOf(later).toEqualTypeOf<Signer>();
  expectTypeOf(createSigner({ ...base, privateKey: 'pem' })).toEqualTypeOf<Signer>();
  expectTypeOf(signWebSocketLogin(later, { timestamp: 1 })).toEqualTypeOf<Promise<WebSocketLogin>>();
});

test('exactly one way to sign', () => {
  // @ts-expect-error none
  createSigner(base);
  // @ts-expect-error two
  createSigner({ ...base, secretKey: 's', privateKey: 'pem' });
});
