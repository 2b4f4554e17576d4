import { constants, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { everyForm } from '../testing/everyForm.node.js';
import { failure } from '../testing/failure.js';
import { diagnoseRsaSignature } from './diagnoseRsaSignature.js';
import type { RsaKey } from './RsaKey.js';

const pair = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const privateKey = String(pair.privateKey.export({ type: 'pkcs1', format: 'pem' }));
const publicKey = String(pair.publicKey.export({ type: 'spki', format: 'pem' }));
const request = {
  method: 'GET',
  path: '/api/v2/spot/account/assets',
  query: 'coin=%24AI',
  timestamp: 1_700_000_000_000,
};
const right = '1700000000000GET/api/v2/spot/account/assets?coin=$AI';
const encoded = '1700000000000GET/api/v2/spot/account/assets?coin=%24AI';

function made(
  prehash: string,
  { hash = 'sha256', padding = constants.RSA_PKCS1_PADDING, saltLength = 32 } = {},
): Buffer {
  return sign(hash, Buffer.from(prehash), { key: pair.privateKey, padding, saltLength });
}

async function named(signature: string, key: RsaKey = { publicKey }): Promise<string[]> {
  const diagnosis = await diagnoseRsaSignature({ request, signature, ...key });
  expect(diagnosis.expectedPrehash).toBe(right);
  expect(everyForm(diagnosis)).not.toContain(privateKey.slice(40, 80));
  return diagnosis.genuine ? ['genuine'] : diagnosis.mistakes.map(({ id }) => id);
}

test('a right signature is genuine, by either half of the keys', async () => {
  const signature = made(right).toString('base64');
  expect(await named(signature)).toEqual(['genuine']);
  expect(await named(signature, { privateKey })).toEqual(['genuine']);
});

test('mistakes in the text are named as they are for HMAC', async () => {
  const diagnosis = await diagnoseRsaSignature({ request, publicKey, signature: made(encoded).toString('base64') });
  expect(diagnosis).toMatchObject({ genuine: false, mistakes: [{ id: 'query-encoded' }], signedPrehash: encoded });
  expect(await named(made(encoded.replace('000GET', 'GET')).toString('base64'))).toEqual([
    'query-encoded',
    'timestamp-seconds',
  ]);
});

test('another hash, another padding and another form are named', async () => {
  expect(await named(made(right, { hash: 'sha1' }).toString('base64'))).toEqual(['hash-algorithm']);
  expect(await named(made(right, { hash: 'sha512' }).toString('base64'))).toEqual(['hash-algorithm']);
  expect(await named(made(right, { padding: constants.RSA_PKCS1_PSS_PADDING }).toString('base64'))).toEqual([
    'rsa-padding',
  ]);
  expect(await named(made(right).toString('hex'))).toEqual(['signature-hex']);
  const lines = made(right).toString('base64').replace(/.{64}/g, '$&\n');
  expect(await named(lines)).toEqual(['signature-whitespace']);
});

test('the text of the key taken for a secret is named, when it is known', async () => {
  const hmac = (text: string): string => createHmac('sha256', privateKey).update(text).digest('base64');
  expect(await named(hmac(right), { privateKey })).toEqual(['private-key-as-secret']);
  expect(await named(hmac(encoded), { privateKey })).toEqual(['private-key-as-secret', 'query-encoded']);
  expect(await named(hmac(right))).toEqual([]);
});

test('the signature of another key, and junk, are not explained', async () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey;
  expect(await named(sign('sha256', Buffer.from(right), other).toString('base64'))).toEqual([]);
  expect(await named('junk', { privateKey })).toEqual([]);
});

test('what is no key is refused', async () => {
  for (const key of [{ publicKey: 'x' }, { publicKey: privateKey }, { privateKey: 'x' }, { privateKey: publicKey }]) {
    const error = await failure(() => diagnoseRsaSignature({ request, signature: '', ...(key as RsaKey) }));
    expect(error).toMatchObject({ code: 'config/invalid' });
  }
});
