import { bytesToBase64 } from '../bytesToBase64.js';
import type { HmacKey } from './HmacKey.js';
import { hexToBytes } from './hexToBytes.js';
import type { SignatureMistakeId } from './SignatureMistakeId.js';

/** What has been used as the key of an HMAC in place of the secret's own text. */
export interface SecretVariant {
  readonly mistake: SignatureMistakeId;
  readonly bytes: Uint8Array;
}

/** The secret decoded, encoded, badly copied, or confused with what is kept beside it. */
export function secretVariants({ secretKey, passphrase, apiKey }: HmacKey): SecretVariant[] {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(secretKey);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const texts: (readonly [mistake: SignatureMistakeId, text: string | undefined])[] = [
    ...surrounded(secretKey).map((text) => ['secret-surrounded', text] as const),
    ['passphrase-as-secret', passphrase],
    ['api-key-as-secret', apiKey],
    ['secret-encoded', bytesToBase64(bytes)],
    ['secret-encoded', hex],
  ];
  return [
    { mistake: 'secret-base64-decoded', bytes: fromBase64(secretKey) },
    ...[hexToBytes(secretKey)].flatMap((decoded) =>
      decoded ? [{ mistake: 'secret-hex-decoded' as const, bytes: decoded }] : [],
    ),
    ...texts.flatMap(([mistake, text]) =>
      text && text !== secretKey ? [{ mistake, bytes: encoder.encode(text) }] : [],
    ),
  ];
}

function surrounded(secret: string): string[] {
  const ends = ['\n', '\r\n', '\r', ' ', '\t'].flatMap((blank) => [secret + blank, blank + secret]);
  return [...ends, `"${secret}"`, `'${secret}'`, secret.trim(), secret.replace(/^(["'])(.*)\1$/s, '$2')];
}

/** Leniently, as most decoders do it: either alphabet, and what belongs to none is passed over. */
function fromBase64(text: string): Uint8Array {
  const digits = text
    .replace(/=.*/s, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits;
  return Uint8Array.from(atob(whole), (char) => char.charCodeAt(0));
}
