import { generateKeyPairSync } from 'node:crypto';
import type { Credentials } from 'bitget-kit';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;

/** Credentials that can be told from everything else, with characters that are written differently in URLs and JSON. */
const apiKey = 'bg_KEYMARKER/0123456789abcdef';
const passphrase = 'PHRASEMARKER"+&\\x';
const secretKey = 'SECRETMARKER/+=";abcdefgh';

/** One of each kind. */
export const CREDENTIALS: { readonly [kind: string]: Credentials } = {
  'a secret key': { apiKey, passphrase, secretKey },
  'an RSA key': { apiKey, passphrase, privateKey: pem },
  'a signer of its own': { apiKey, passphrase, sign: () => btoa(secretKey) },
};

/** What must not be seen anywhere, in any writing: whole, from the beginning, and line by line of the key. */
export const MARKERS: readonly string[] = [apiKey, passphrase, secretKey]
  .flatMap((text) => [
    text,
    text.slice(0, 12),
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    btoa(text).slice(0, -4),
  ])
  .concat(pem.split('\n').filter((line) => line !== '' && !line.startsWith('-----')));
