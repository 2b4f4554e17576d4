import type { QueryEncoding } from './QueryEncoding.js';
import type { QueryPair } from './QueryPair.js';

/** What the encoders of several languages make of a query. */
export function queryEncodings(): QueryEncoding[] {
  return [
    { mistake: 'query-encoded', write: (pairs) => pairs.map(({ received }) => received).join('&') },
    { mistake: 'query-encoded', write: (pairs) => eachPart(pairs, encodeURIComponent) },
    { mistake: 'query-encoded', write: (pairs) => eachPart(pairs, encodeStrictly) },
    { mistake: 'query-encoded', write: (pairs) => eachPart(pairs, (text) => lowerHex(encodeURIComponent(text))) },
    // Python's quote.
    {
      mistake: 'query-encoded',
      write: (pairs) => eachPart(pairs, (text) => encodeStrictly(text).replaceAll('%2F', '/')),
    },
    { mistake: 'query-encoded', write: (pairs) => encodeURI(rawOf(pairs)) },
    // What fetch makes of a raw URL.
    { mistake: 'query-encoded', write: (pairs) => new URL(`https://host/?${rawOf(pairs)}`).search.slice(1) },
    // URLSearchParams, Java's URLEncoder; Python's urlencode; .NET.
    { mistake: 'query-form-encoded', write: (pairs) => eachPart(pairs, encodeForm) },
    {
      mistake: 'query-form-encoded',
      write: (pairs) => eachPart(pairs, (text) => encodeStrictly(text).replaceAll('%20', '+')),
    },
    { mistake: 'query-form-encoded', write: (pairs) => eachPart(pairs, (text) => lowerHex(encodeForm(text))) },
    { mistake: 'query-plus-sent', write: (pairs) => rawOf(pairs).replaceAll('+', ' ') },
  ];
}

function rawOf(pairs: readonly QueryPair[]): string {
  return pairs.map(({ decoded }) => decoded).join('&');
}

function eachPart(pairs: readonly QueryPair[], encode: (text: string) => string): string {
  return pairs
    .map(({ name, value }) => (value === undefined ? encode(name) : `${encode(name)}=${encode(value)}`))
    .join('&');
}

/** All but the unreserved characters of RFC 3986. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function encodeForm(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}

function lowerHex(encoded: string): string {
  return encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}
