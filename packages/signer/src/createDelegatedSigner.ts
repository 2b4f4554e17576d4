import { BitgetError, sanitizeCause } from '@bitget-kit/errors';
import { buildPrehash } from './buildPrehash.js';
import type { DelegatedCredentials } from './Credentials.js';
import { isBase64 } from './isBase64.js';
import type { Signer } from './Signer.js';
import { toAuthHeaders } from './toAuthHeaders.js';

/** Lets somebody else sign. What comes back is checked, since it becomes a header. */
export function createDelegatedSigner({ apiKey, passphrase, sign }: DelegatedCredentials): Signer {
  return {
    sign: async (request) => {
      const prehash = buildPrehash(request);
      // Read before the wait, in which the caller could change the object.
      const { timestamp } = request;
      const signature = await askDelegate(sign, prehash, [apiKey, passphrase]);
      return toAuthHeaders(apiKey, passphrase, timestamp, checkSignature(signature));
    },
  };
}

async function askDelegate(
  sign: DelegatedCredentials['sign'],
  prehash: string,
  secrets: readonly string[],
): Promise<unknown> {
  try {
    return await sign(prehash);
  } catch (error) {
    const cause = sanitizeCause(error, secrets);
    throw new BitgetError('signer/failed', 'The sign function failed; the cause says why.', {}, { cause });
  }
}

function checkSignature(signature: unknown): string {
  if (typeof signature !== 'string') throw failed(`gave ${typeof signature}`);
  // Hex is made of letters of base64, so it must be told apart first. No base64 signature looks like it by chance.
  if (/^[0-9a-f]{64,}$/i.test(signature)) throw failed('gave hex');
  if (!isBase64(signature)) throw failed('gave something else');
  return signature;
}

function failed(what: string): BitgetError<'signer/failed'> {
  const wanted = 'base64 text in the standard alphabet, padded and without a line break';
  return new BitgetError('signer/failed', `The sign function must give ${wanted}; it ${what}.`, {});
}
