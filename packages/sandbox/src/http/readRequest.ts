import type { IncomingRequest } from './IncomingRequest.js';
import type { ReceivedRequest } from './ReceivedRequest.js';
import { splitUrl } from './splitUrl.js';

// A byte order mark is part of what was signed: the decoder must not swallow it.
const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads a request. Nothing in the query is sorted or dropped, and `+` is left as it is: only percent signs encode. */
export async function readRequest(request: IncomingRequest, ip: string): Promise<ReceivedRequest> {
  const { path, query } = splitUrl(request.url);
  const pieces = query.split('&');
  return {
    method: request.method,
    path,
    rawQuery: query,
    query: pieces.map(decode).join('&'),
    pairs: pieces.filter((piece) => piece !== '').map(readPair),
    body: request.bodyText ?? utf8.decode(await request.arrayBuffer()),
    headers: request.headers,
    ip,
  };
}

function readPair(piece: string): readonly [name: string, value: string] {
  const at = piece.indexOf('=');
  return at < 0 ? [decode(piece), ''] : [decode(piece.slice(0, at)), decode(piece.slice(at + 1))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // No valid encoding: whatever it is, it stands for itself.
  }
}
