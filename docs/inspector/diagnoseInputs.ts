import { diagnoseRsaSignature, diagnoseSignature, type SignatureDiagnosis } from '@bitget-kit/signer/diagnose';
import type { Inputs } from './Inputs.js';
import { requestOf } from './requestOf.js';

/**
 * Holds the pasted signature against the request that stands in the fields.
 *
 * @throws BitgetError naming the field that cannot be used
 */
export async function diagnoseInputs(inputs: Inputs): Promise<SignatureDiagnosis> {
  const { kind, key, passphrase, baseUrl, theirs: signature } = inputs;
  const check = { request: requestOf(inputs), signature, baseUrl: baseUrl === '' ? undefined : baseUrl };
  if (kind === 'rsa') return diagnoseRsaSignature({ ...check, privateKey: key });
  return diagnoseSignature({ ...check, secretKey: key, passphrase: passphrase === '' ? undefined : passphrase });
}
