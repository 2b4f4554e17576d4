import { buildPrehash } from './buildPrehash.js';
import { bytesToBase64 } from './bytesToBase64.js';
import type { RsaCredentials } from './Credentials.js';
import { importRsaKey } from './importRsaKey.js';
import { readPrivateKey } from './readPrivateKey.js';
import type { Signer } from './Signer.js';
import { toAuthHeaders } from './toAuthHeaders.js';

/** Signs by RSASSA-PKCS1-v1_5 with SHA-256 through WebCrypto. The PEM is read now, the key imported when first used. */
export function createRsaSigner({ apiKey, passphrase, privateKey }: RsaCredentials): Signer {
  const pkcs8 = readPrivateKey(privateKey);
  // The key, not its promise: workerd lets no request wait for what another one started.
  let key: CryptoKey | undefined;
  return {
    sign: async (request) => {
      const prehash = buildPrehash(request);
      // Read before the wait, in which the caller could change the object.
      const { timestamp } = request;
      key ??= await importRsaKey('privateKey', pkcs8);
      const signature = await crypto.subtle.sign(key.algorithm.name, key, new TextEncoder().encode(prehash));
      return toAuthHeaders(apiKey, passphrase, timestamp, bytesToBase64(new Uint8Array(signature)));
    },
  };
}
