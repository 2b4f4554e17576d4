import { isBase64 } from '../isBase64.js';
import { hexToBytes } from './hexToBytes.js';
import type { SignatureForm } from './SignatureForm.js';
import type { SignatureMistakeId } from './SignatureMistakeId.js';

/** An RSA key of 4096 bits makes 512 bytes: in hex and then in base64, 1368 characters. */
const MOST_LENGTH = 2_048;

/** The bytes that a signature may stand for, the right form first. */
export function readSignature(signature: string): SignatureForm[] {
  // Anything may come from JavaScript.
  if (typeof signature !== 'string' || signature.length > MOST_LENGTH) return [];
  const texts: (readonly [text: string, mistakes: readonly SignatureMistakeId[]])[] = [[signature, []]];
  const joined = signature.replace(/\s+/g, '');
  if (joined !== signature) texts.push([joined, ['signature-whitespace']]);
  const decoded = percentDecoded(joined);
  if (decoded !== joined) texts.push([decoded, ['signature-url-encoded']]);
  return texts.flatMap(([text, before]) =>
    readText(text).map(({ bytes, mistakes }) => ({ bytes, mistakes: [...before, ...mistakes] })),
  );
}

function readText(text: string): SignatureForm[] {
  const bytes = hexToBytes(text);
  return [...(bytes ? [{ bytes, mistakes: ['signature-hex'] as const }] : []), ...readBase64(text)];
}

function readBase64(text: string): SignatureForm[] {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  const padded = standard.padEnd(Math.ceil(standard.length / 4) * 4, '=');
  if (!isBase64(padded)) return [];
  const inner = atob(padded);
  // Bits that belong to no byte are ignored by atob, and by nobody who compares texts.
  if (btoa(inner) !== padded) return [];
  const bytes = toBytes(inner);
  if (text !== padded) {
    return [{ bytes, mistakes: [/[-_]/.test(text) ? 'signature-base64url' : 'signature-unpadded'] }];
  }
  return [{ bytes, mistakes: [] }, ...readInner(inner)];
}

/** What is itself hex or base64. */
function readInner(text: string): SignatureForm[] {
  const mistakes = ['signature-encoded-twice'] as const;
  const bytes = hexToBytes(text) ?? (isBase64(text) ? toBytes(atob(text)) : undefined);
  return bytes ? [{ bytes, mistakes }] : [];
}

function toBytes(binary: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
