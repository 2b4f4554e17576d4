import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { createSigner } from './createSigner.js';
import { hmac, identity, request, rsaKey, SECRET } from './testing/credentials.js';
import { everyForm } from './testing/everyForm.node.js';
import { failure } from './testing/failure.js';

describe('a signer shows nothing', () => {
  test.each([
    ['HMAC', createSigner(hmac)],
    ['RSA', createSigner({ ...identity, privateKey: rsaKey.pkcs8Pem })],
    ['delegated', createSigner({ ...identity, sign: () => 'c2ln' })],
  ])('%s', async (_, signer) => {
    await signer.sign(request);
    expect(everyForm(signer)).not.toMatch(SECRET);
    expect(JSON.stringify({ signer })).toBe('{"signer":{}}');
    const error = await failure(() => structuredClone(signer));
    expect(String(error)).toContain('could not be cloned');
    expect(Reflect.ownKeys(signer)).toEqual(['sign']);
  });

  test('nor does the refusal of a request', async () => {
    const error = await failure(() => createSigner(hmac).sign({ ...request, path: '/a?passphrase=marker-phrase' }));
    expect(error).toMatchObject({ context: { endpoint: 'GET /a', parameter: 'path' } });
  });
});

test('the request is left as it was', () => {
  const frozen = Object.freeze({ ...request, method: 'post', query: 'b=2&a=1', body: '{}' });
  expect(createSigner(hmac).sign(frozen)).toEqual(createSigner(hmac).sign({ ...frozen }));
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

test.skipIf(!hasOpenssl)('openssl makes the same signature (skipped where openssl is not installed)', () => {
  const body = '{"label":"café 交易 🚀"}';
  const prehash = `1700000000000POST/a${body}`;
  const digest = execFileSync('openssl', ['dgst', '-sha256', '-hmac', 'marker-secret', '-binary'], { input: prehash });
  const headers = createSigner(hmac).sign({ ...request, method: 'POST', body });
  expect(headers['ACCESS-SIGN']).toBe(digest.toString('base64'));
});
