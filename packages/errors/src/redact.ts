/**
 * Replaces every occurrence of the given secrets by `[redacted]`: as they are, percent-encoded, form-encoded, escaped
 * for JSON, and in base64 (both alphabets). Empty secrets are ignored. Where secrets overlap, the leftmost goes first,
 * and of those that start together the longest.
 *
 * Redact a text before cutting it short: half a secret is not recognised.
 *
 * @example
 * ```ts
 * import { redact } from '@bitget-kit/errors';
 *
 * console.log(redact('bad header "my passphrase"', ['my passphrase'])); // bad header "[redacted]"
 * ```
 */
export function redact(text: string, secrets: readonly string[]): string {
  const forms = secrets.filter((secret) => secret !== '').flatMap(formsOf);
  if (forms.length === 0) return text;
  // One pass over all forms: a second one could match inside a mark that the first one left.
  const pattern = forms
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|');
  return text.replace(new RegExp(pattern, 'g'), '[redacted]');
}

function formsOf(secret: string): string[] {
  // A lone surrogate cannot be encoded. On the wire it is U+FFFD.
  const wellFormed = secret.replace(/\p{Surrogate}/gu, '\ufffd');
  const bytes = Array.from(new TextEncoder().encode(wellFormed), (byte) => String.fromCharCode(byte));
  const base64 = btoa(bytes.join('')).replace(/=+$/, '');
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(wellFormed),
    new URLSearchParams([['', wellFormed]]).toString().slice(1),
    base64,
    base64.replaceAll('+', '-').replaceAll('/', '_'),
  ];
}
