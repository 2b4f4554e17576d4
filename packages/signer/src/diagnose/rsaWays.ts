import { importRsaKey } from '../importRsaKey.js';
import { readPrivateKey } from '../readPrivateKey.js';
import { readPublicKey } from '../readPublicKey.js';
import type { RsaKey } from './RsaKey.js';
import type { RsaWay } from './RsaWay.js';

const SCHEMES: readonly (readonly [mistakes: RsaWay['mistakes'], name: string, hash: string])[] = [
  [[], 'RSASSA-PKCS1-v1_5', 'SHA-256'],
  [['hash-algorithm'], 'RSASSA-PKCS1-v1_5', 'SHA-512'],
  [['hash-algorithm'], 'RSASSA-PKCS1-v1_5', 'SHA-1'],
  [['rsa-padding'], 'RSA-PSS', 'SHA-256'],
];

/**
 * The right way to sign first, then those with another hash or padding.
 *
 * @throws BitgetError `config/invalid` when it is no RSA key, `signer/failed` when there is no WebCrypto
 */
export async function rsaWays(key: RsaKey): Promise<RsaWay[]> {
  const { subtle } = crypto;
  const jwk = await exportPublicHalf(key);
  return Promise.all(
    SCHEMES.map(async ([mistakes, name, hash]): Promise<RsaWay> => {
      const verifier = await subtle.importKey('jwk', jwk, { name, hash }, false, ['verify']);
      // The length of the salt is for PSS; as most libraries have it, that of the hash.
      const algorithm = { name, saltLength: 32 };
      return { mistakes, verify: (signature, text) => subtle.verify(algorithm, verifier, signature, text) };
    }),
  );
}

async function exportPublicHalf({ publicKey, privateKey }: RsaKey): Promise<JsonWebKey> {
  const isPublic = publicKey !== undefined;
  const der = isPublic ? readPublicKey(publicKey) : readPrivateKey(privateKey);
  // For its refusals.
  await importRsaKey(isPublic ? 'publicKey' : 'privateKey', der);
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const imported = isPublic
    ? await crypto.subtle.importKey('spki', der, algorithm, true, ['verify'])
    : await crypto.subtle.importKey('pkcs8', der, algorithm, true, ['sign']);
  const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', imported);
  return { kty: 'RSA', n, e };
}
