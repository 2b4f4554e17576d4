import { BitgetError } from '@bitget-kit/errors';
import { decodePem } from './decodePem.js';
import { toPkcs8 } from './toPkcs8.js';

/** What else people have at hand, and what to do about it. */
const REFUSED: { readonly [label: string]: string } = {
  'PUBLIC KEY': 'is a public key. That one is for Bitget; sign with the private key',
  'RSA PUBLIC KEY': 'is a public key. That one is for Bitget; sign with the private key',
  'EC PRIVATE KEY': 'is an EC key. Bitget takes RSA keys only',
  'OPENSSH PRIVATE KEY': 'is an OpenSSH key. Make a key with: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048',
};

/**
 * Reads an RSA private key in PEM to the bytes of its PKCS#8 form.
 *
 * @throws BitgetError `config/invalid` saying what it is instead; never a part of it
 */
export function readPrivateKey(pem: string): Uint8Array<ArrayBuffer> {
  if (pem.includes('ENCRYPTED')) throw invalid('is encrypted. Decrypt it first: openssl pkey -in key.pem');
  const { label = '', der } = decodePem(pem) ?? {};
  if (der === undefined) {
    throw invalid('must be a whole PEM text, from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----');
  }
  const pkcs8 = toPkcs8(label, der);
  if (pkcs8 === undefined) throw invalid(REFUSED[label] ?? 'is not an RSA private key, or is damaged');
  return pkcs8;
}

function invalid(what: string): BitgetError<'config/invalid'> {
  return new BitgetError('config/invalid', `privateKey ${what}.`, { option: 'privateKey' });
}
