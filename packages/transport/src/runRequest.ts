import { isBitgetError, type WriteOutcome } from '@bitget-kit/errors';
import type { Answer } from './Answer.js';
import { acquirePermit } from './acquirePermit.js';
import type { CallOptions } from './CallOptions.js';
import { closedError } from './closedError.js';
import { decodeReply } from './decodeReply.js';
import type { Endpoint } from './Endpoint.js';
import { pause } from './pause.js';
import { isWrite, planRequest } from './planRequest.js';
import type { RequestPlan } from './RequestPlan.js';
import { refusalOf } from './refusalOf.js';
import { retryDelay } from './retryDelay.js';
import type { Settings } from './Settings.js';
import { secretsOf } from './secretsOf.js';
import { sendOnce } from './sendOnce.js';
import { signRequest } from './signRequest.js';
import { syncOffset } from './syncOffset.js';
import type { PreparedRequest } from './Transport.js';
import { withinCall } from './withinCall.js';
import { withOutcome } from './withOutcome.js';

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
    const outcome = isWrite(endpoint) ? outcomeOf(plan) : undefined;
    const ours = isBitgetError(error);
    settings.emit?.({
      type: 'failed',
      endpoint: `${endpoint.method} ${endpoint.path}`,
      attempts: plan?.attempts ?? 0,
      code: ours ? error.code : undefined,
      outcome,
    });
    throw ours && outcome ? withOutcome(error, outcome) : error;
  }
}

async function tryUntilDecided(settings: Settings, plan: RequestPlan): Promise<Answer<unknown>> {
  const { emit } = settings;
  const { signal } = plan.options;
  for (;;) {
    const { attempts } = plan;
    try {
      signal?.throwIfAborted();
      if (settings.syncFirst && !settings.synced && plan.endpoint.access === 'private')
        await withinCall(settings, plan, syncOffset(settings));
      return await trySending(settings, plan);
    } catch (error) {
      const ended = signal?.aborted || settings.closing.signal.aborted;
      const delayMs = plan.attempts > attempts && !ended ? retryDelay(settings, plan) : undefined;
      if (delayMs === undefined) throw error;
      const { apiCode, status } = plan.report;
      const because = apiCode ?? (status ? `HTTP ${status}` : isBitgetError(error) ? error.code : '');
      emit?.({ type: 'retried', endpoint: plan.id, attempt: plan.attempts, delayMs, because });
      if (delayMs > 0) await pause(settings, plan.id, delayMs, signal);
      // Without the exchange's time the second try would fail like the first: report that one.
      if (apiCode === '40008')
        await withinCall(
          settings,
          plan,
          syncOffset(settings).catch(() => Promise.reject(error)),
        );
    }
  }
}

/** One try: permit, fresh signature, hand-over. The permit is ended on every path. */
async function trySending(settings: Settings, plan: RequestPlan): Promise<Answer<unknown>> {
  const { emit, clock } = settings;
  const endpoint = plan.id;
  emit?.({ type: 'attempt', endpoint, attempt: plan.attempts + 1 });
  const asked = acquirePermit(settings, plan);
  // Nothing is awaited that is there: each turn of the queue costs.
  const permit = asked && 'then' in asked ? await asked : asked;
  let request: PreparedRequest;
  try {
    const signed = signRequest(settings, plan);
    request = 'then' in signed ? await signed : signed;
    const noted = note(settings, plan, request);
    if (noted) await noted;
  } catch (error) {
    permit?.cancel();
    throw error;
  }
  plan.attempts += 1;
  plan.report = { lost: true };
  const attempt = plan.attempts;
  emit?.({ type: 'sent', endpoint, attempt });
  const sentAt = clock.monotonic();
  try {
    const { response, text } = await sendOnce(settings, plan, request);
    return decodeReply(settings, plan, response, text, secretsOf(request));
  } finally {
    permit?.done(plan.report);
    const { status, apiCode, remaining } = plan.report;
    if (status)
      emit?.({
        type: 'received',
        endpoint,
        attempt,
        status,
        apiCode,
        remaining,
        durationMs: clock.monotonic() - sentAt,
      });
  }
}

/** The last step before hand-over: whoever follows the request is told of it. Not for who gave up, nor after the end. */
function note({ closing }: Settings, plan: RequestPlan, { headers }: PreparedRequest): Promise<void> | undefined {
  const { signal, onSigned } = plan.options;
  const refuseEnded = (): void => {
    signal?.throwIfAborted();
    if (closing.signal.aborted) throw closedError(plan.id);
  };
  refuseEnded();
  const timestamp = headers['ACCESS-TIMESTAMP'];
  const noted = timestamp === undefined ? undefined : onSigned?.(Number(timestamp));
  return noted === undefined ? undefined : Promise.resolve(noted).then(refuseEnded);
}

/** What became of a write that did not end well. Only an answer that proves a refusal takes it out of doubt. */
function outcomeOf(plan: RequestPlan | undefined): WriteOutcome {
  if (!plan?.attempts) return 'not-sent';
  const { status = 500, apiCode } = plan.report;
  return status < 500 && refusalOf(apiCode) ? 'rejected' : 'unknown';
}
