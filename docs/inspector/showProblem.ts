import { isBitgetError } from '@bitget-kit/errors';
import { byId } from './byId.js';

/** The field that an error is about, by what the signer calls it. */
const FIELDS: { readonly [name: string]: string } = {
  timestamp: 'timestamp',
  path: 'path',
  query: 'query',
  body: 'body',
  secretKey: 'secret',
  privateKey: 'pem',
  baseUrl: 'base-url',
};

/** Puts an error under its field, and takes away the others. Not while somebody is still typing there. */
export function showProblem(error: unknown): void {
  const wrong = error === undefined ? undefined : fieldOf(error);
  for (const field of Object.values(FIELDS)) {
    const input = byId(field, HTMLElement);
    const shown = field === wrong && document.activeElement !== input && error instanceof Error;
    if (shown) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    const text = shown ? sentence(error.message) : '';
    const place = byId(`${field}-error`, HTMLElement);
    // Told once, not at every stroke of a key elsewhere.
    if (place.textContent !== text) place.textContent = text;
  }
}

function fieldOf(error: unknown): string {
  if (isBitgetError(error, 'request/invalid')) return FIELDS[error.context.parameter ?? ''] ?? 'path';
  if (isBitgetError(error, 'config/invalid')) return FIELDS[error.context.option] ?? 'path';
  return 'pem';
}

/** `path must be ...` becomes `Must be ...`: the field says which it is. */
function sentence(message: string): string {
  const [, rest = message] = /^[a-z]+[A-Z]?[a-z]* (.*)/s.exec(message) ?? [];
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
