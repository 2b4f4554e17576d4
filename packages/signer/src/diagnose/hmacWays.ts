import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import type { CHash } from '@noble/hashes/utils.js';
import type { HmacKey } from './HmacKey.js';
import type { HmacWay } from './HmacWay.js';
import { secretVariants } from './secretVariants.js';

/** The right way to sign first, then those with a wrong key or a wrong hash. */
export function hmacWays(key: HmacKey): HmacWay[] {
  const encoder = new TextEncoder();
  const secret = encoder.encode(key.secretKey);
  return [
    keyed([], sha256, secret),
    ...secretVariants(key).map(({ mistake, bytes }) => keyed([mistake], sha256, bytes)),
    keyed(['hash-algorithm'], sha512, secret),
    keyed(['hash-algorithm'], sha1, secret),
    plain((text) => joined(secret, text)),
    plain((text) => joined(text, secret)),
    plain((text) => text),
    { mistakes: ['secret-and-text-swapped'], size: 32, digest: (text) => hmac(sha256, text, secret) },
  ];
}

/** The key is hashed once; each signature starts from a copy of that state. */
function keyed(mistakes: HmacWay['mistakes'], hash: CHash, key: Uint8Array): HmacWay {
  const state = hmac.create(hash, key);
  return { mistakes, size: hash.outputLen, digest: (text) => state.clone().update(text).digest() };
}

function plain(arrange: (text: Uint8Array) => Uint8Array): HmacWay {
  return { mistakes: ['plain-hash'], size: 32, digest: (text) => sha256(arrange(text)) };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
