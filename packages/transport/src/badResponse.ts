import { BitgetError, redact } from '@bitget-kit/errors';
import type { FetchLikeResponse } from './FetchLike.js';
import type { RequestPlan } from './RequestPlan.js';

/**
 * Whatever answered, it was not the exchange's application: a proxy, a gate of the CDN, a redirect, a cut connection. Says
 * what it looks like, and quotes its beginning and the ray id that the CDN's support asks for.
 */
export function badResponse(
  { id, attempts }: RequestPlan,
  { status, headers }: FetchLikeResponse,
  what: string,
  secrets: readonly string[],
  text = '',
): Error {
  // Redacted before it is cut: half a secret would not be recognised.
  const clean = (raw: string): string => printable(redact(raw, secrets)).slice(0, 200);
  const excerpt = clean(text);
  const rayId = clean(headers.get('cf-ray') ?? '') || undefined;
  const ray = rayId ? ` (Cloudflare ray ${rayId})` : '';
  return new BitgetError(
    'transport/bad-response',
    `${id}: HTTP ${status} with ${what}${ray}${excerpt && `: ${excerpt}`}.`,
    {
      endpoint: id,
      attempts,
      status,
      contentType: clean(headers.get('content-type') ?? '') || undefined,
      rayId,
      excerpt,
    },
  );
}

/** On one line, and without what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, ' ').trim();
}
