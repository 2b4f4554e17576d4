import { BitgetError } from '@bitget-kit/errors';
import { buildPrehash, createSigner, type SignRequest } from '@bitget-kit/signer';
import { decodeQuery } from '@bitget-kit/signer/diagnose';
import type { Inputs } from './Inputs.js';
import { requestOf } from './requestOf.js';

/** What a request comes to when it is signed rightly. */
export interface SignedInputs {
  readonly parts: readonly (readonly [name: string, text: string])[];
  readonly prehash: string;
  readonly signature: string;
}

/** Not read by the signature, and not asked for. */
const IDENTITY = { apiKey: 'not-asked-for', passphrase: 'not-asked-for' };

/**
 * Signs the request that stands in the fields.
 *
 * @throws BitgetError naming the field that cannot be used
 */
export async function signInputs(inputs: Inputs): Promise<SignedInputs> {
  if (inputs.baseUrl !== '' && !URL.canParse(inputs.baseUrl)) {
    throw new BitgetError('config/invalid', 'baseUrl must be a whole URL, such as https://api.bitget.com.', {
      option: 'baseUrl',
    });
  }
  const received = requestOf(inputs);
  const request: SignRequest = { ...received, query: decodeQuery(received.query ?? '') };
  const prehash = buildPrehash(request);
  const key = inputs.kind === 'rsa' ? { privateKey: inputs.key } : { secretKey: inputs.key };
  const headers = await createSigner({ ...IDENTITY, ...key }).sign(request);
  const parts = [
    ['timestamp', `${request.timestamp}`],
    ['method', request.method],
    ['path', request.path],
    ['query', request.query ? `?${request.query}` : ''],
    ['body', request.body ?? ''],
  ] as const;
  return { parts, prehash, signature: headers['ACCESS-SIGN'] };
}
