import { byId } from './byId.js';
import type { Inputs } from './Inputs.js';

/** Reads the fields. */
export function readInputs(): Inputs {
  const input = (id: string): string => byId(id, HTMLInputElement).value;
  const text = (id: string): string => byId(id, HTMLTextAreaElement).value;
  const kind = byId('kind-rsa', HTMLInputElement).checked ? 'rsa' : 'hmac';
  return {
    method: byId('method', HTMLSelectElement).value,
    timestamp: input('timestamp'),
    path: input('path'),
    query: input('query').replace(/^\?/, ''),
    body: text('body'),
    kind,
    key: kind === 'rsa' ? text('pem') : input('secret'),
    passphrase: input('passphrase'),
    baseUrl: input('base-url').trim(),
    // Blanks around it come from copying; those within are looked into.
    theirs: text('theirs').trim(),
  };
}
