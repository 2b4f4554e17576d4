import { BitgetError, redact } from '@bitget-kit/errors';
import type { Answer } from './Answer.js';
import { parseExactJson } from './parseExactJson.js';
import type { FetchLikeResponse } from './ports.js';
import type { RequestPlan } from './RequestPlan.js';
import { refusalOf } from './refusalOf.js';
import type { Settings } from './Settings.js';

/** The exchange's envelope. */
interface Envelope {
  readonly code: unknown;
  readonly msg?: unknown;
  readonly requestTime?: unknown;
  readonly data?: unknown;
}

/**
 * Turns an HTTP answer into data, or into the error that says what came instead. The body is read before the status is
 * judged. What is learnt on the way goes into the plan's report.
 */
export function decodeReply(
  settings: Settings,
  plan: RequestPlan,
  { status, headers }: FetchLikeResponse,
  text: string,
  secrets: readonly string[],
): Answer<unknown> {
  const { id, attempts, report } = plan;
  const context = { endpoint: id, attempts, status };
  const redirect = status >= 300 && status < 400;
  const envelope = redirect ? undefined : parseEnvelope(text);
  report.status = status;
  report.retryAfterMs = parseRetryAfter(headers.get('retry-after'), settings.clock.now());
  if (status === 429 || envelope?.code === '429') report.penaltyMs = report.retryAfterMs ?? 0;
  // A success under an error status is a contradiction: it proves nothing.
  if (!envelope || (envelope.code === '00000' && status >= 300)) {
    const excerpt = redact(
      text
        .slice(0, 200)
        .replace(/[^\x20-\x7e]+/g, ' ')
        .trim(),
      secrets,
    );
    const what = redirect ? 'a redirect, which is not followed' : `no envelope of the exchange: ${excerpt || 'empty'}`;
    throw new BitgetError('transport/bad-response', `${id}: HTTP ${status} with ${what}.`, {
      ...context,
      contentType: headers.get('content-type') ?? undefined,
      rayId: headers.get('cf-ray') ?? undefined,
      excerpt,
    });
  }
  const apiCode = `${envelope.code}`;
  report.lost = false;
  report.apiCode = apiCode;
  const remaining = headers.get('x-mbx-used-remain-limit');
  if (remaining) report.remaining = Number(remaining);
  if (apiCode !== '00000') {
    const apiMessage = redact(`${envelope.msg ?? ''}`, secrets);
    const known = settings.explain?.(apiCode);
    const { category = 'unlisted', retry = 'unlisted' } = known ?? refusalOf(apiCode) ?? {};
    const explanation = [known?.explanation, known?.whatToDo].filter(Boolean).join(' ') || undefined;
    throw new BitgetError('api/rejected', `${id}: refused with ${apiCode} ${apiMessage}.`, {
      ...context,
      apiCode,
      apiMessage,
      category,
      retry,
      explanation,
    });
  }
  const durationMs = settings.clock.monotonic() - plan.startedAt;
  const requestTime = Number(envelope.requestTime);
  return { data: envelope.data, meta: { requestTime, status, remaining: report.remaining, attempts, durationMs } };
}

function parseEnvelope(text: string): Envelope | undefined {
  try {
    const value = parseExactJson(text) as Partial<Envelope> | null;
    return value && (typeof value.code === 'string' || typeof value.code === 'number')
      ? (value as Envelope)
      : undefined;
  } catch {
    return undefined; // Cut off, or not JSON at all.
  }
}

/** `Retry-After` as ms from now: seconds, or an HTTP date. Absent or unreadable: undefined. */
function parseRetryAfter(header: string | null, nowMs: number): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - nowMs;
  return ms >= 0 ? ms : undefined;
}
