import { type BitgetError, isBitgetError } from '@bitget-kit/errors';
import type { Answer } from './Answer.js';
import { acquirePermit } from './acquirePermit.js';
import type { CallOptions } from './CallOptions.js';
import type { Endpoint } from './Endpoint.js';
import { failureOf } from './failureOf.js';
import { isRefusal } from './isRefusal.js';
import { nextTry } from './nextTry.js';
import { pause } from './pause.js';
import { planRequest } from './planRequest.js';
import type { RatePermit } from './ports.js';
import type { EnvelopeReply, Reply } from './Reply.js';
import type { RequestPlan } from './RequestPlan.js';
import type { Settings } from './Settings.js';
import { sendOnce } from './sendOnce.js';
import { signRequest } from './signRequest.js';
import { syncOffset } from './syncOffset.js';
import type { PreparedRequest } from './Transport.js';

/** Runs one request through every step, as often as its kind allows. */
export async function runRequest(
  settings: Settings,
  endpoint: Endpoint<unknown, unknown>,
  params: unknown,
  options: CallOptions,
): Promise<Answer<unknown>> {
  let plan: RequestPlan | undefined;
  try {
    plan = planRequest(settings, endpoint, params, options);
    return await tryUntilDecided(settings, plan);
  } catch (error) {
    if (settings.emit) settings.emit(failedEvent(`${endpoint.method} ${endpoint.path}`, plan, error));
    throw error;
  }
}

async function tryUntilDecided(settings: Settings, plan: RequestPlan): Promise<Answer<unknown>> {
  const { options } = plan;
  for (;;) {
    options.signal?.throwIfAborted();
    settings.emit?.({ type: 'attempt', endpoint: plan.id, attempt: plan.attempts + 1 });
    const { reply, sent, timeoutMs } = await trySending(settings, plan);
    if (isSuccess(reply)) return answerOf(settings, plan, reply);
    plan.inDoubt = !(reply.kind === 'envelope' && isRefusal(reply.apiCode, reply.status));
    const next = nextTry(settings, plan, reply);
    if (!next) throw failureOf(settings, plan, reply, sent, timeoutMs);
    const { delayMs, because } = next;
    settings.emit?.({ type: 'retried', endpoint: plan.id, attempt: plan.attempts, delayMs, because });
    if (delayMs > 0) await pause(settings.clock, delayMs, options.signal);
    if (next.syncClock) {
      try {
        await syncOffset(settings);
      } catch {
        // Without the exchange's time the second try would fail like the first: report that one.
        throw failureOf(settings, plan, reply, sent, timeoutMs);
      }
    }
  }
}

/** One try: permit, fresh signature, send. The permit is ended on every path. */
async function trySending(
  settings: Settings,
  plan: RequestPlan,
): Promise<{ reply: Reply; sent: PreparedRequest; timeoutMs: number }> {
  const { signal, timeoutMs = settings.timeoutMs } = plan.options;
  const permit = await acquirePermit(settings, plan);
  let sent: PreparedRequest;
  try {
    sent = await signRequest(settings, plan);
    signal?.throwIfAborted();
  } catch (error) {
    permit?.cancel();
    throw error;
  }
  plan.attempts += 1;
  plan.inDoubt = true;
  settings.emit?.({ type: 'sent', endpoint: plan.id, attempt: plan.attempts });
  const handedOver = settings.clock.monotonic();
  try {
    const reply = await sendOnce(settings, sent, timeoutMs, signal);
    report(settings, plan, reply, permit, settings.clock.monotonic() - handedOver);
    return { reply, sent, timeoutMs };
  } catch (reason) {
    permit?.done({ lost: true });
    throw reason;
  }
}

/** Tells the limiter and the listener how a try ended. An answer that the exchange did not make counts as lost. */
function report(
  settings: Settings,
  plan: RequestPlan,
  reply: Reply,
  permit: RatePermit | undefined,
  durationMs: number,
): void {
  if (reply.kind === 'network' || reply.kind === 'timeout') {
    permit?.done({ lost: true });
    return;
  }
  const { status } = reply;
  const throttled = status === 429 || (reply.kind === 'envelope' && reply.apiCode === '429');
  const penaltyMs = throttled ? (reply.retryAfterMs ?? 0) : undefined;
  const remaining = reply.kind === 'envelope' ? reply.remaining : undefined;
  permit?.done({ lost: reply.kind === 'foreign', penaltyMs, remaining });
  if (!settings.emit) return;
  const apiCode = reply.kind === 'envelope' ? reply.apiCode : undefined;
  const { id, attempts } = plan;
  settings.emit({ type: 'received', endpoint: id, attempt: attempts, status, apiCode, remaining, durationMs });
}

function isSuccess(reply: Reply): reply is EnvelopeReply & { readonly apiCode: '00000' } {
  return reply.kind === 'envelope' && reply.apiCode === '00000';
}

function answerOf(settings: Settings, plan: RequestPlan, reply: EnvelopeReply): Answer<unknown> {
  const { status, requestTime, remaining } = reply;
  const durationMs = settings.clock.monotonic() - plan.startedAt;
  return { data: reply.data, meta: { requestTime, status, remaining, attempts: plan.attempts, durationMs } };
}

function failedEvent(
  id: string,
  plan: RequestPlan | undefined,
  error: unknown,
): Parameters<NonNullable<Settings['emit']>>[0] {
  const attempts = plan?.attempts ?? 0;
  if (isBitgetError(error)) {
    return { type: 'failed', endpoint: id, attempts, code: error.code, outcome: outcomeIn(error) };
  }
  // Aborted: after hand-over nobody knows what became of a write.
  const outcome = plan?.write ? (plan.inDoubt ? 'unknown' : 'not-sent') : undefined;
  return { type: 'failed', endpoint: id, attempts, outcome };
}

function outcomeIn(error: BitgetError): 'not-sent' | 'rejected' | 'unknown' | undefined {
  return error.context.outcome;
}
