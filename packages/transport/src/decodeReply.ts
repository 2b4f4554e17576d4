import { BitgetError, redact } from '@bitget-kit/errors';
import type { Answer } from './Answer.js';
import { badResponse } from './badResponse.js';
import type { FetchLikeResponse } from './FetchLike.js';
import { parseExactJson } from './parseExactJson.js';
import type { RequestPlan } from './RequestPlan.js';
import { refusalOf } from './refusalOf.js';
import type { Settings } from './Settings.js';

const SUCCESS = '00000';

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
  response: FetchLikeResponse,
  text: string,
  secrets: readonly string[],
): Answer<unknown> {
  const { attempts, report } = plan;
  const { status, headers } = response;
  // A browser shows a redirect that it did not follow as status 0.
  const redirect = status === 0 || (status >= 300 && status < 400);
  const envelope = redirect ? undefined : parseEnvelope(text);
  report.status = status;
  report.retryAfterMs = parseRetryAfter(headers.get('retry-after'), settings.clock.now());
  if (status === 429 || `${envelope?.code}` === '429') report.penaltyMs = report.retryAfterMs ?? 0;
  // A success under an error status is a contradiction: it proves nothing.
  if (!envelope || (envelope.code === SUCCESS && status >= 300)) {
    const what = redirect ? 'a redirect, which is not followed' : looksLike(text);
    throw badResponse(plan, response, what, secrets, text);
  }
  report.lost = false;
  report.apiCode = envelope.code === SUCCESS ? SUCCESS : shown(envelope.code, secrets);
  const remaining = headers.get('x-mbx-used-remain-limit');
  if (remaining) report.remaining = Number(remaining);
  if (envelope.code !== SUCCESS) throw rejected(settings, plan, shown(envelope.msg ?? '', secrets));
  const durationMs = settings.clock.monotonic() - plan.startedAt;
  const requestTime = Number(envelope.requestTime);
  return { data: envelope.data, meta: { requestTime, status, remaining: report.remaining, attempts, durationMs } };
}

/** As much of a code or message as a person reads; something in between may write anything there, what it was sent too. */
function shown(value: unknown, secrets: readonly string[]): string {
  return redact(`${value}`, secrets).slice(0, 500);
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

/** What came instead of the exchange's envelope. */
function looksLike(text: string): string {
  if (!text) return 'an empty body';
  if (/^\s*</.test(text)) return 'a page instead of an answer';
  return 'no envelope of the exchange';
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
