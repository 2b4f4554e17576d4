import { importRsaKey } from './importRsaKey.js';
import { isBase64 } from './isBase64.js';
import { readPublicKey } from './readPublicKey.js';

/**
 * Whether an RSA signature (RSASSA-PKCS1-v1_5 with SHA-256) belongs to a prehash. Meant for servers, mocks and tests.
 *
 * A junk signature is `false`: it never throws. A key that cannot be used does.
 *
 * @throws {@link BitgetError} `config/invalid` when `publicKey` is not an RSA key in SPKI form, `signer/failed` when the
 * runtime has no WebCrypto. It rejects.
 *
 * @see https://www.bitget.com/api-doc/common/signature-samaple/rsa
 *
 * @example
 * ```ts
 * import { verifyRsaSignature } from '@bitget-kit/signer';
 *
 * declare const received: { prehash: string; signature: string };
 * declare const publicKey: string; // -----BEGIN PUBLIC KEY----- ...
 * console.log(await verifyRsaSignature({ publicKey, ...received }));
 * ```
 */
export async function verifyRsaSignature(check: {
  /** The public key as PEM, in SPKI form (`BEGIN PUBLIC KEY`): what was registered with Bitget. */
  readonly publicKey: string;
  readonly prehash: string;
  /** As it came: the value of `ACCESS-SIGN`. */
  readonly signature: string;
}): Promise<boolean> {
  const { publicKey, prehash, signature } = check;
  const key = await importRsaKey('publicKey', readPublicKey(publicKey));
  if (typeof signature !== 'string' || !isBase64(signature)) return false;
  const bytes = Uint8Array.from(atob(signature), (char) => char.charCodeAt(0));
  return crypto.subtle.verify(key.algorithm.name, key, bytes, new TextEncoder().encode(prehash));
}
