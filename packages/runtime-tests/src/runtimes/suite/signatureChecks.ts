import conformance from '@bitget-kit/signer/vectors/signature-vectors.json' with { type: 'json' };
import { assert } from 'chai';
import type { Check } from './Check.js';
import { failureOf } from './failureOf.js';
import type { Kit } from './Kit.js';

type Vector = (typeof conformance.vectors)[number];

const { vectors, negative, throwAwayRsaKey } = conformance;
const { pkcs8Pem, pkcs1Pem, publicSpkiPem } = throwAwayRsaKey;
const identity = { apiKey: 'key', passphrase: 'passphrase' };

/** Every signature vector, each by a check of its own, and every mistake. */
export const signatureChecks: readonly Check[] = [
  ...vectors.map((vector) => ({
    name: `signature: ${vector.name}`,
    run: ({ kit }: { readonly kit: Kit }) =>
      vector.secret === undefined ? checkRsa(kit, vector) : checkHmac(kit, vector),
  })),
  ...negative.map(({ name, basedOn, signature }) => ({
    name: `no signature: ${name}`,
    run: ({ kit }: { readonly kit: Kit }) => {
      const { secret: secretKey = '', prehash } = named(basedOn);
      assert.isFalse(kit['@bitget-kit/signer'].verifySignature({ secretKey, prehash, signature }));
    },
  })),
  {
    name: 'signature: the WebSocket login takes milliseconds and sends seconds',
    run: async ({ kit }) => {
      const { createSigner, signWebSocketLogin } = kit['@bitget-kit/signer'];
      for (const { name, privateKey } of [
        { name: 'ws-login-seconds' },
        { name: 'ws-login-rsa', privateKey: pkcs8Pem },
      ]) {
        const { secret: secretKey = '', timestamp, signature } = named(name);
        const signer = createSigner(privateKey ? { ...identity, privateKey } : { ...identity, secretKey });
        const login = await signWebSocketLogin(signer, { timestamp: Number(timestamp) * 1_000 + 999 });
        assert.deepEqual(login, { ...identity, timestamp, sign: signature });
      }
    },
  },
  {
    name: 'signature: seconds are refused before they are signed',
    run: async ({ kit }) => {
      const { buildPrehash } = kit['@bitget-kit/signer'];
      const error = await failureOf(() => buildPrehash({ method: 'GET', path: '/a', timestamp: 1_700_000_000 }));
      assert.isTrue(kit['@bitget-kit/errors'].isBitgetError(error, 'request/invalid'));
    },
  },
];

function checkHmac(kit: Kit, vector: Vector): void {
  const { buildPrehash, createSigner, verifySignature } = kit['@bitget-kit/signer'];
  const { prehash, signature, secret: secretKey = '' } = vector;
  assert.strictEqual(buildPrehash(requestOf(vector)), prehash);
  assert.deepEqual(createSigner({ ...identity, secretKey }).sign(requestOf(vector)), headersOf(vector));
  assert.isTrue(verifySignature({ secretKey, prehash, signature }));
}

async function checkRsa(kit: Kit, vector: Vector): Promise<void> {
  const { buildPrehash, createSigner, verifyRsaSignature } = kit['@bitget-kit/signer'];
  const { prehash, signature } = vector;
  assert.strictEqual(buildPrehash(requestOf(vector)), prehash);
  for (const privateKey of [pkcs8Pem, pkcs1Pem]) {
    assert.deepEqual(await createSigner({ ...identity, privateKey }).sign(requestOf(vector)), headersOf(vector));
  }
  assert.isTrue(await verifyRsaSignature({ publicKey: publicSpkiPem, prehash, signature }));
  assert.isFalse(await verifyRsaSignature({ publicKey: publicSpkiPem, prehash: `${prehash}x`, signature }));
}

function requestOf({ method, requestPath, queryString, body, timestamp }: Vector) {
  return { method, path: requestPath, query: queryString, body, timestamp: Number(timestamp) };
}

function headersOf({ signature, timestamp }: Vector) {
  return {
    'ACCESS-KEY': identity.apiKey,
    'ACCESS-SIGN': signature,
    'ACCESS-TIMESTAMP': timestamp,
    'ACCESS-PASSPHRASE': identity.passphrase,
  };
}

function named(name: string): Vector {
  const found = vectors.find((vector) => vector.name === name);
  if (!found) throw new Error(`no vector ${name}`);
  return found;
}
