import type { IncomingRequest } from './IncomingRequest.js';

/** Addresses that `URL` would leave as they are. */
const PLAIN_URL = /^https?:\/\/[a-z\d.:-]+(?:\/[\w-]+)+(?:\?[\w\-.~%=&+!$*(),:@;/?]*)?$/;
const NAME = /^[A-Za-z\d-]+$/;
/** What may stand in a header, without blanks at its ends. */
const VALUE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const SURROGATE = /[\ud800-\udfff]/;
const EMPTY = new Uint8Array();

/**
 * What `fetch` was called with, as a request, where there is nothing about it that a `Request` would change or refuse;
 * undefined otherwise.
 */
export function plainRequest(input: unknown, init: RequestInit = {}): IncomingRequest | undefined {
  const { method = 'GET', headers: given, body, signal } = init;
  if (typeof input !== 'string' || !PLAIN_URL.test(input) || (method !== 'GET' && method !== 'POST')) return undefined;
  const hasBody = body !== undefined && body !== null;
  if (hasBody && (method === 'GET' || typeof body !== 'string' || SURROGATE.test(body))) return undefined;
  const headers = plainHeaders(given);
  if (!headers) return undefined;
  return {
    method,
    url: input,
    headers: { get: (name) => headers.get(name.toLowerCase()) ?? null },
    signal: signal ?? undefined,
    bodyText: hasBody ? (body as string) : '',
    arrayBuffer: async () => EMPTY,
  };
}

function plainHeaders(given: RequestInit['headers']): Map<string, string> | undefined {
  const headers = new Map<string, string>();
  if (given === undefined) return headers;
  if (Array.isArray(given) || Object.getPrototypeOf(given) !== Object.prototype) return undefined;
  for (const [name, value] of Object.entries(given)) {
    if (typeof value !== 'string' || !NAME.test(name) || !VALUE.test(value)) return undefined;
    headers.set(name.toLowerCase(), value);
  }
  return headers;
}
