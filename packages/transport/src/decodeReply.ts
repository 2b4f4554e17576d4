import { BitgetError, redact } from '@bitget-kit/errors';
import type { Answer } from './Answer.js';
import type { FetchLikeResponse } from './FetchLike.js';
import { parseExactJson } from './parseExactJson.js';
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
  const { attempts, report } = plan;
  const redirect = status >= 300 && status < 400;
  const envelope = redirect ? undefined : parseEnvelope(text);
  report.status = status;
  report.retryAfterMs = parseRetryAfter(headers.get('retry-after'), settings.clock.now());
  if (status === 429 || `${envelope?.code}` === '429') report.penaltyMs = report.retryAfterMs ?? 0;
  // A success under an error status is a contradiction: it proves nothing.
  if (!envelope || (envelope.code === '00000' && status >= 300)) {
    // Redacted before it is cut: half a secret would not be recognised.
    const excerpt = printable(redact(text, secrets)).slice(0, 200);
    throw badResponse(plan, headers, excerpt, redirect ? 'a redirect, which is not followed' : undefined);
  }
  report.lost = false;
  report.apiCode = `${envelope.code}`;
  const remaining = headers.get('x-mbx-used-remain-limit');
  if (remaining) report.remaining = Number(remaining);
  if (envelope.code !== '00000') throw rejected(settings, plan, redact(`${envelope.msg ?? ''}`, secrets));
  const durationMs = settings.clock.monotonic() - plan.startedAt;
  const requestTime = Number(envelope.requestTime);
  return { data: envelope.data, meta: { requestTime, status, remaining: report.remaining, attempts, durationMs } };
}

/** Whatever answered, it was not the exchange's application. */
function badResponse(
  { id, attempts, report: { status = 0 } }: RequestPlan,
  headers: FetchLikeResponse['headers'],
  excerpt: string,
  what = `no envelope of the exchange: ${excerpt || 'empty'}`,
): Error {
  return new BitgetError('transport/bad-response', `${id}: HTTP ${status} with ${what}.`, {
    endpoint: id,
    attempts,
    status,
    contentType: headers.get('content-type') ?? undefined,
    rayId: headers.get('cf-ray') ?? undefined,
    excerpt,
  });
}

/** The exchange said no, with a code. */
function rejected({ explain }: Settings, { id, attempts, report }: RequestPlan, apiMessage: string): Error {
  const { status = 0, apiCode = '' } = report;
  const known = explain?.(apiCode);
  const { category = 'unlisted', retry = 'unlisted' } = known ?? refusalOf(apiCode) ?? {};
  return new BitgetError('api/rejected', `${id}: refused with ${apiCode} ${apiMessage}.`, {
    endpoint: id,
    attempts,
    status,
    apiCode,
    apiMessage,
    category,
    retry,
    explanation: [known?.explanation, known?.whatToDo].filter(Boolean).join(' ') || undefined,
  });
}

/** On one line, and without what a terminal would obey. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, ' ').trim();
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
