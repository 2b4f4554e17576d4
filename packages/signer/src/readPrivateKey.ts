import { BitgetError } from '@bitget-kit/errors';
import { decodePem } from './decodePem.js';
import { toPkcs8 } from './toPkcs8.js';

/**
 * Reads an RSA private key in PEM to the bytes of its PKCS#8 form.
 *
 * @throws BitgetError `config/invalid` saying what it is instead; never a part of it
 */
export function readPrivateKey(pem: string): Uint8Array<ArrayBuffer> {
  if (pem.includes('ENCRYPTED')) throw invalid('is encrypted: decrypt it first, with openssl pkey -in key.pem');
  const { label = '', der } = decodePem(pem) ?? {};
  if (der === undefined) {
    throw invalid('must be a whole PEM text, from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----');
  }
  if (label.endsWith('PUBLIC KEY')) throw invalid('is a public key: that one is for Bitget, the other one signs');
  const pkcs8 = toPkcs8(label, der);
  if (pkcs8 === undefined) throw invalid('is not an RSA private key (PKCS#8 or PKCS#1), or is damaged');
  return pkcs8;
}

function invalid(what: string): BitgetError<'config/invalid'> {
  return new BitgetError('config/invalid', `privateKey ${what}.`, { option: 'privateKey' });
}
