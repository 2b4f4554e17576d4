import { BitgetError } from '@bitget-kit/errors';
import { verifySignature } from '../verifySignature.js';
import { attemptsOf } from './attemptsOf.js';
import { describeMistakes } from './describeMistakes.js';
import { equalBytes } from './equalBytes.js';
import type { HmacKey } from './HmacKey.js';
import { hmacWays } from './hmacWays.js';
import { createCandidates } from './prehash/createCandidates.js';
import type { ReceivedSignature } from './ReceivedSignature.js';
import { readSignature } from './readSignature.js';
import type { SignatureDiagnosis } from './SignatureDiagnosis.js';

/**
 * Says whether an HMAC-SHA256 signature is right and, if not, which known mistake made it: it signs again with each
 * mistake, and with pairs of them, until the result is the signature at hand. What it names is therefore proved, not
 * guessed.
 *
 * Meant for mocks, support and tests. A signature that nothing explains costs some thousand hashes; how much is tried
 * is bounded, also for long bodies. Given `passphrase` and `apiKey` of the same key, it tries them as the secret too.
 *
 * @throws {@link BitgetError} `request/invalid` when the request cannot have been received like that, `config/invalid`
 * for a missing secret or a base URL that is none. A junk signature is merely not explained.
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import { diagnoseSignature } from '@bitget-kit/signer/diagnose';
 *
 * declare const received: { secretKey: string; signature: string };
 * const request = { method: 'GET', path: '/api/v2/spot/account/assets', query: 'coin=%24AI', timestamp: 1700000000000 };
 * const diagnosis = diagnoseSignature({ request, ...received });
 * if (!diagnosis.genuine) for (const { explanation, remedy } of diagnosis.mistakes) console.log(explanation, remedy);
 * ```
 */
export function diagnoseSignature(check: ReceivedSignature & HmacKey): SignatureDiagnosis {
  const { request, secretKey, signature, baseUrl } = check;
  if (typeof secretKey !== 'string' || secretKey === '') {
    throw new BitgetError('config/invalid', 'secretKey is missing.', { option: 'secretKey' });
  }
  const candidates = createCandidates(request, baseUrl);
  const expectedPrehash = candidates.right.prehash;
  if (verifySignature({ secretKey, prehash: expectedPrehash, signature })) return { genuine: true, expectedPrehash };
  const forms = readSignature(signature);
  const ways = hmacWays(check).filter(({ size }) => forms.some(({ bytes }) => bytes.length === size));
  const encoder = new TextEncoder();
  for (const { prehash, way, mistakes } of attemptsOf(candidates, ways)) {
    const digest = way.digest(encoder.encode(prehash));
    const form = forms.find(({ bytes }) => equalBytes(bytes, digest));
    if (form === undefined) continue;
    const all = describeMistakes([...mistakes, ...form.mistakes]);
    return { genuine: false, expectedPrehash, mistakes: all, signedPrehash: prehash };
  }
  return { genuine: false, expectedPrehash, mistakes: [] };
}
