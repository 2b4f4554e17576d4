import { parseExactJson } from './parseExactJson.js';
import { parseRetryAfter } from './parseRetryAfter.js';
import type { FetchLikeResponse } from './ports.js';
import type { EnvelopeReply, ForeignReply } from './Reply.js';

/** Tells the exchange's envelope from everything else. The body is read before the status is judged. */
export function decodeReply(response: FetchLikeResponse, text: string, nowMs: number): EnvelopeReply | ForeignReply {
  const { status, headers } = response;
  const retryAfterMs = parseRetryAfter(headers.get('retry-after'), nowMs);
  const envelope = status >= 300 && status < 400 ? undefined : parseEnvelope(text);
  // A success under an error status is a contradiction: it proves nothing.
  if (!envelope || (envelope.code === '00000' && status >= 300)) {
    return {
      kind: 'foreign',
      status,
      contentType: headers.get('content-type') ?? undefined,
      rayId: headers.get('cf-ray') ?? undefined,
      excerpt: text
        .slice(0, 200)
        .replace(/[^\x20-\x7e]+/g, ' ')
        .trim(),
      retryAfterMs,
    };
  }
  const remaining = headers.get('x-mbx-used-remain-limit');
  return {
    kind: 'envelope',
    status,
    apiCode: String(envelope.code),
    apiMessage: typeof envelope.msg === 'string' ? envelope.msg : '',
    data: envelope.data,
    requestTime: Number(envelope.requestTime ?? Number.NaN),
    remaining: remaining !== null && /^\d+$/.test(remaining) ? Number(remaining) : undefined,
    retryAfterMs,
  };
}

interface Envelope {
  readonly code: string | number;
  readonly msg?: unknown;
  readonly requestTime?: unknown;
  readonly data?: unknown;
}

function parseEnvelope(text: string): Envelope | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const value = parseExactJson(text) as Partial<Envelope>;
    return typeof value.code === 'string' || typeof value.code === 'number' ? (value as Envelope) : undefined;
  } catch {
    return undefined; // Cut off, or not JSON after all.
  }
}
