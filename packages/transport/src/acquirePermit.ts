import { BitgetError } from '@bitget-kit/errors';
import { closedError } from './closedError.js';
import type { RatePermit } from './RequestLimiter.js';
import type { RequestPlan } from './RequestPlan.js';
import type { Settings } from './Settings.js';

/** How long after its call a request may still be signed: always a bound for writes. */
export function deadlineOf({ write, options }: RequestPlan): number {
  const { deadlineMs = Number.POSITIVE_INFINITY, sendWithinMs = 5_000 } = options;
  return write ? Math.min(deadlineMs, sendWithinMs) : deadlineMs;
}

/**
 * Asks the limiter for leave to send, within the deadline of the call. Without a limiter there is nothing to wait for. At once
 * where the limiter answers at once.
 */
export function acquirePermit(
  settings: Settings,
  plan: RequestPlan,
): RatePermit | undefined | Promise<RatePermit | undefined> {
  const { limiter, clock } = settings;
  const { options, id, write, endpoint } = plan;
  const { signal, priority = endpoint.priority ?? (write ? 'place' : 'read') } = options;
  const deadlineMs = deadlineOf(plan);
  const asked = clock.monotonic();
  const leftMs = deadlineMs + plan.startedAt - asked;
  if (!(leftMs > 0)) throw tooLate(id, deadlineMs);
  if (settings.closing.signal.aborted) throw closedError(id);
  if (!limiter) return undefined;
  const granted = limiter.acquire(plan.route, {
    priority,
    deadlineMs: leftMs === Number.POSITIVE_INFINITY ? undefined : leftMs,
    // One signal for all who brought none: whoever waits is let go when the transport is closed.
    signal: signal ?? settings.closing.signal,
  });
  if (!('then' in granted)) return granted;
  return whileOpen(settings, id, granted).then((permit) => {
    const waitedMs = clock.monotonic() - asked;
    settings.emit?.({ type: 'wait', endpoint: id, attempt: plan.attempts + 1, waitedMs });
    if (waitedMs <= leftMs) return permit;
    permit.cancel();
    throw tooLate(id, deadlineMs);
  });
}

/** The same permit, but a transport that is closed waits for none: one that comes all the same is given back. */
function whileOpen({ watch, closing }: Settings, id: string, granted: Promise<RatePermit>): Promise<RatePermit> {
  const { signal } = closing;
  return new Promise((resolve, reject) => {
    const onClose = (): void => {
      reject(closedError(id));
      granted.then(
        (permit) => permit.cancel(),
        () => undefined,
      );
    };
    watch.add(signal, onClose);
    granted.then(resolve, reject).finally(() => watch.remove(signal, onClose));
  });
}

/** The call has used up its time before anything was sent. */
export function tooLate(endpoint: string, deadlineMs: number): Error {
  const message = `${endpoint} could not be sent within ${deadlineMs} ms of the call.`;
  return new BitgetError('limit/deadline', message, { endpoint, deadlineMs });
}
