import { BitgetError, coreApiCode, redact, sanitizeCause, type WriteOutcome } from '@bitget-kit/errors';
import { isRefusal } from './isRefusal.js';
import type { EnvelopeReply, Reply } from './Reply.js';
import type { RequestPlan } from './RequestPlan.js';
import type { Settings } from './Settings.js';
import type { PreparedRequest } from './Transport.js';

/** The error for a reply that is no success. Whatever the other side wrote is searched for the credentials just sent. */
export function failureOf(
  settings: Settings,
  plan: RequestPlan,
  reply: Reply,
  sent: PreparedRequest,
  timeoutMs: number,
): BitgetError {
  const secrets = secretsOf(sent);
  const { id, attempts } = plan;
  const outcome: { readonly outcome?: WriteOutcome } = plan.write ? { outcome: outcomeOf(reply) } : {};
  const doubt =
    outcome.outcome === 'unknown' ? ' It may have been carried out: look it up before doing anything else.' : '';
  const context = { endpoint: id, attempts, ...outcome };
  if (reply.kind === 'envelope') return rejected(settings, reply, context, doubt, secrets);
  if (reply.kind === 'foreign') {
    const { status, contentType, rayId } = reply;
    const excerpt = redact(reply.excerpt, secrets);
    const what =
      status >= 300 && status < 400 ? 'a redirect, which is not followed' : 'something other than its envelope';
    const message = `${id}: HTTP ${status} with ${what}${excerpt ? `: ${excerpt}` : ''}.${doubt}`;
    return new BitgetError('transport/bad-response', message, { ...context, status, contentType, rayId, excerpt });
  }
  if (reply.kind === 'timeout') {
    return new BitgetError('transport/timeout', `${id}: no answer within ${timeoutMs} ms.${doubt}`, {
      ...context,
      timeoutMs,
    });
  }
  const cause = sanitizeCause(reply.cause, secrets);
  return new BitgetError('transport/network', `${id}: the connection failed (${cause.message}).${doubt}`, context, {
    cause,
  });
}

function rejected(
  settings: Settings,
  reply: EnvelopeReply,
  base: { readonly endpoint: string; readonly attempts: number; readonly outcome?: WriteOutcome },
  doubt: string,
  secrets: readonly string[],
): BitgetError<'api/rejected'> {
  const { apiCode, status } = reply;
  const apiMessage = redact(reply.apiMessage, secrets);
  const known = settings.explain?.(apiCode);
  const { category = 'unlisted', retry = 'unlisted' } = known ?? coreApiCode(apiCode) ?? {};
  const explanation = known && [known.explanation, known.whatToDo].filter(Boolean).join(' ');
  const context = {
    ...base,
    apiCode,
    apiMessage,
    status,
    category,
    retry,
    ...(explanation ? { explanation } : undefined),
  };
  return new BitgetError('api/rejected', `${base.endpoint}: refused with ${apiCode} ${apiMessage}.${doubt}`, context);
}

function outcomeOf(reply: Reply): WriteOutcome {
  return reply.kind === 'envelope' && isRefusal(reply.apiCode, reply.status) ? 'rejected' : 'unknown';
}

function secretsOf(sent: PreparedRequest): string[] {
  const { headers } = sent;
  return [headers['ACCESS-KEY'], headers['ACCESS-PASSPHRASE'], headers['ACCESS-SIGN']].filter(
    (value) => value !== undefined,
  );
}
