import { BitgetError } from '@bitget-kit/errors';
import { decodePem } from './decodePem.js';

/**
 * Reads an RSA public key in PEM, in SPKI form, to its bytes.
 *
 * @throws BitgetError `config/invalid`
 */
export function readPublicKey(publicKey: string): Uint8Array<ArrayBuffer> {
  const pem = typeof publicKey === 'string' ? decodePem(publicKey) : undefined;
  if (pem?.label === 'PUBLIC KEY') return pem.der;
  const message = 'publicKey must be a whole PEM text, from -----BEGIN PUBLIC KEY----- to -----END PUBLIC KEY-----.';
  throw new BitgetError('config/invalid', message, { option: 'publicKey' });
}
