import { BitgetError, isBitgetError } from '@bitget-kit/errors';
import type { RatePermit } from './ports.js';
import type { RequestPlan } from './RequestPlan.js';
import type { Settings } from './Settings.js';

const SEND_WITHIN_MS = 5_000;

/** How long after its call a write may still be signed. */
export function sendWithinMs(plan: RequestPlan): number {
  return plan.options.sendWithinMs ?? SEND_WITHIN_MS;
}

/** Asks the limiter for leave to send, within the deadline of the call. Without a limiter there is nothing to wait for. */
export async function acquirePermit(settings: Settings, plan: RequestPlan): Promise<RatePermit | undefined> {
  const { limiter, clock } = settings;
  const { options, write } = plan;
  const bound = Math.min(
    options.deadlineMs ?? Number.POSITIVE_INFINITY,
    write ? sendWithinMs(plan) : Number.POSITIVE_INFINITY,
  );
  const elapsed = (): number => clock.monotonic() - plan.startedAt;
  if (elapsed() > bound) throw tooLate(plan, bound);
  if (!limiter) return undefined;
  const { signal, priority = plan.endpoint.priority ?? (write ? 'place' : 'read') } = options;
  const deadlineMs = bound === Number.POSITIVE_INFINITY ? undefined : bound - elapsed();
  try {
    const granted = limiter.acquire(plan.route, { priority, deadlineMs, signal });
    if (!('then' in granted)) return granted;
    const asked = clock.monotonic();
    const permit = await granted;
    settings.emit?.({
      type: 'wait',
      endpoint: plan.id,
      attempt: plan.attempts + 1,
      waitedMs: clock.monotonic() - asked,
    });
    if (elapsed() <= bound) return permit;
    permit.cancel();
    throw tooLate(plan, bound);
  } catch (error) {
    throw write ? sayNotSent(error) : error;
  }
}

function tooLate(plan: RequestPlan, deadlineMs: number): BitgetError<'limit/deadline'> {
  const message = `${plan.id} could not be sent within ${deadlineMs} ms of the call. Nothing was sent.`;
  return new BitgetError('limit/deadline', message, { endpoint: plan.id, deadlineMs });
}

/** The limiter does not know what it holds back; for a write the error must say that nothing left. */
function sayNotSent(error: unknown): unknown {
  const outcome = 'not-sent' as const;
  if (isBitgetError(error, 'limit/deadline'))
    return new BitgetError(error.code, error.message, { ...error.context, outcome });
  if (isBitgetError(error, 'limit/queue-full'))
    return new BitgetError(error.code, error.message, { ...error.context, outcome });
  return error;
}
