import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToBase64 } from './bytesToBase64.js';

/**
 * Whether an HMAC-SHA256 signature belongs to a prehash. Meant for servers, mocks and tests.
 *
 * It takes the same time wherever the first wrong character is. Junk is `false`: it never throws. So is a secret that is
 * empty or missing, as for a key that nobody knows: everybody could sign with it.
 *
 * @see https://www.bitget.com/api-doc/common/signature-samaple/hmac
 *
 * @example
 * ```ts
 * import { buildPrehash, verifySignature } from '@bitget-kit/signer';
 *
 * declare const request: { method: string; path: string; query: string; body: string; timestamp: number };
 * declare const secretKey: string;
 * declare const signature: string;
 * console.log(verifySignature({ secretKey, prehash: buildPrehash(request), signature }));
 * ```
 */
export function verifySignature(check: {
  readonly secretKey: string;
  readonly prehash: string;
  /** As it came: the value of `ACCESS-SIGN`. */
  readonly signature: string;
}): boolean {
  const { secretKey, prehash, signature } = check;
  if (typeof secretKey !== 'string' || secretKey === '' || typeof prehash !== 'string') return false;
  if (typeof signature !== 'string') return false;
  const encoder = new TextEncoder();
  const expected = bytesToBase64(hmac(sha256, encoder.encode(secretKey), encoder.encode(prehash)));
  let difference = expected.length ^ signature.length;
  // What lies past the end of the signature counts as 0; the lengths have been compared.
  for (let i = 0; i < expected.length; i++) difference |= expected.charCodeAt(i) ^ signature.charCodeAt(i);
  return difference === 0;
}
