import { checkParams } from './checkParams.js';
import type { Endpoint } from './Endpoint.js';

/** One request as text: what is signed and what is sent come from the same list of pairs. */
export interface SerializedRequest {
  /** Raw, for the signature: `a=1&b=2`, or empty. */
  readonly query: string;
  /** Percent-encoded, for the URL, with its question mark; or empty. */
  readonly search: string;
  /** The body, signed and sent as it is. Absent for GET. */
  readonly body: string | undefined;
}

/**
 * Checks the parameters and turns them into text once. Query parameters are sorted by name in code-unit order; the
 * exchange verifies the decoded query, so the raw form is signed and the encoded one is sent.
 */
export function serializeRequest(
  endpoint: Endpoint<unknown, unknown>,
  id: string,
  params: unknown,
  onUnknown: (name: string) => void,
): SerializedRequest {
  const clean = checkParams(endpoint, id, params, onUnknown);
  if (endpoint.method === 'POST') return { query: '', search: '', body: JSON.stringify(clean) };
  const raw: string[] = [];
  const encoded: string[] = [];
  for (const name of Object.keys(clean).sort()) {
    const value = String((clean as { readonly [name: string]: unknown })[name]);
    raw.push(`${name}=${value}`);
    encoded.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  }
  return { query: raw.join('&'), search: raw.length > 0 ? `?${encoded.join('&')}` : '', body: undefined };
}
