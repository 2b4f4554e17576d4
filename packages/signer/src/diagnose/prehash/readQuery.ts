import type { QueryPair } from './QueryPair.js';

/** Takes a query apart as the exchange does: order kept, percent signs decoded, `+` left as it is. */
export function readQuery(query: string): QueryPair[] {
  return query === '' ? [] : query.split('&').map(readPair);
}

function readPair(received: string): QueryPair {
  const at = received.indexOf('=');
  const name = decode(at < 0 ? received : received.slice(0, at));
  const value = at < 0 ? undefined : decode(received.slice(at + 1));
  return { name, value, received, decoded: decode(received) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // No valid encoding: whatever it is, it stands for itself.
  }
}
