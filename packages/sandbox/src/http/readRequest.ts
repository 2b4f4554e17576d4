import { ApiFailure } from '../ApiFailure.js';

/** A request as it was received, before anything is believed about it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  /** The query in the order received, percent-decoded: what the signature must have been made over. */
  readonly query: string;
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** The bytes of the body as text. */
  readonly body: string;
  readonly headers: { get(name: string): string | null };
  readonly ip: string;
}

/** Reads a request. `+` is left as it is: only percent signs encode. */
export async function readRequest(request: Request, ip: string): Promise<ReceivedRequest> {
  const { pathname, search } = new URL(request.url);
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0
        ? ([decode(pair), ''] as const)
        : ([decode(pair.slice(0, at)), decode(pair.slice(at + 1))] as const);
    });
  const query = pairs.map(([name, value]) => `${name}=${value}`).join('&');
  return {
    method: request.method,
    path: pathname,
    query,
    pairs,
    body: await request.text(),
    headers: request.headers,
    ip,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // No valid encoding: whatever it is, it stands for itself.
  }
}

/** The parameters of a request. A body that is no JSON object is refused. */
export function readParams(received: ReceivedRequest): { readonly [name: string]: unknown } {
  if (received.method !== 'POST') return Object.fromEntries(received.pairs);
  if (received.body === '') return {};
  try {
    const value: unknown = JSON.parse(received.body);
    if (typeof value === 'object' && value !== null) return value as { readonly [name: string]: unknown };
  } catch {
    // Falls through to the refusal.
  }
  throw new ApiFailure('40017', 'Parameter verification failed body');
}
