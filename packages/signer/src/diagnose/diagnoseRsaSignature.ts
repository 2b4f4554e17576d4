import { attemptsOf } from './attemptsOf.js';
import { describeMistakes } from './describeMistakes.js';
import { diagnoseSignature } from './diagnoseSignature.js';
import { createCandidates } from './prehash/createCandidates.js';
import type { ReceivedSignature } from './ReceivedSignature.js';
import type { RsaKey } from './RsaKey.js';
import { readSignature } from './readSignature.js';
import { rsaWays } from './rsaWays.js';
import type { SignatureDiagnosis } from './SignatureDiagnosis.js';

/** A shorter signature is made by no key that the exchange takes. */
const LEAST_BYTES = 256;

/**
 * Says whether an RSA signature is right and, if not, which known mistake made it, as {@link diagnoseSignature} does for
 * HMAC. Either half of the pair of keys serves; of a private key only the public half is used, and its text, which
 * some take for the secret of an HMAC.
 *
 * @throws {@link BitgetError} `request/invalid` when the request cannot have been received like that, `config/invalid`
 * for a key or a base URL that is none, `signer/failed` when the runtime has no WebCrypto. It rejects.
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import { diagnoseRsaSignature } from '@bitget-kit/signer/diagnose';
 *
 * declare const received: { publicKey: string; signature: string };
 * const request = { method: 'GET', path: '/api/v2/spot/account/info', timestamp: 1700000000000 };
 * const diagnosis = await diagnoseRsaSignature({ request, ...received });
 * console.log(diagnosis.genuine);
 * ```
 */
export async function diagnoseRsaSignature(check: ReceivedSignature & RsaKey): Promise<SignatureDiagnosis> {
  const { request, privateKey, signature, baseUrl } = check;
  const candidates = createCandidates(request, baseUrl);
  const expectedPrehash = candidates.right.prehash;
  const ways = await rsaWays(check);
  const forms = readSignature(signature).filter(({ bytes }) => bytes.length >= LEAST_BYTES);
  const encoder = new TextEncoder();
  for (const { prehash, way, mistakes } of attemptsOf(candidates, forms.length > 0 ? ways : [])) {
    const text = encoder.encode(prehash);
    for (const form of forms) {
      if (!(await way.verify(form.bytes, text))) continue;
      const all = describeMistakes([...mistakes, ...form.mistakes]);
      if (all.length === 0) return { genuine: true, expectedPrehash };
      return { genuine: false, expectedPrehash, mistakes: all, signedPrehash: prehash };
    }
  }
  return asHmac(check, privateKey) ?? { genuine: false, expectedPrehash, mistakes: [] };
}

/** The text of the key taken for the secret of an HMAC. */
function asHmac(check: ReceivedSignature, secretKey: string | undefined): SignatureDiagnosis | undefined {
  if (secretKey === undefined) return undefined;
  const { request, signature, baseUrl } = check;
  const found = diagnoseSignature({ request, signature, baseUrl, secretKey });
  if (!found.genuine && found.mistakes.length === 0) return undefined;
  const { expectedPrehash } = found;
  const { mistakes, signedPrehash } = found.genuine ? { mistakes: [], signedPrehash: expectedPrehash } : found;
  const [swapped] = describeMistakes(['private-key-as-secret']);
  return { genuine: false, expectedPrehash, mistakes: swapped ? [swapped, ...mistakes] : mistakes, signedPrehash };
}
