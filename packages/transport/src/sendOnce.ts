import { BitgetError, isBitgetError, sanitizeCause } from '@bitget-kit/errors';
import { badResponse } from './badResponse.js';
import type { FetchLikeResponse } from './FetchLike.js';
import type { RequestPlan } from './RequestPlan.js';
import { MAX_BYTES, readText } from './readText.js';
import type { Settings } from './Settings.js';
import { secretsOf } from './secretsOf.js';
import type { PreparedRequest } from './Transport.js';

/** Marks an abort of our own as a timeout. */
const TIMEOUT = 'timeout';

/**
 * One hand-over to `fetch`, with the whole body read. The timeout holds even for a `fetch` that ignores its signal;
 * an abort rejects with the reason of the caller's signal.
 */
export async function sendOnce(
  settings: Settings,
  plan: RequestPlan,
  request: PreparedRequest,
): Promise<{ response: FetchLikeResponse; text: string }> {
  const { id, attempts, options, startedAt } = plan;
  const { signal, deadlineMs = Number.POSITIVE_INFINITY } = options;
  const leftMs = startedAt + deadlineMs - settings.clock.monotonic();
  const timeoutMs = Math.min(options.timeoutMs ?? settings.timeoutMs, leftMs);
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  const cancelTimer = settings.clock.setTimer(timeoutMs, () => controller.abort(TIMEOUT));
  signal?.addEventListener('abort', abort);
  settings.open.add(controller);
  try {
    return await Promise.race([exchange(settings, plan, request, controller.signal), aborted(controller.signal)]);
  } catch (error) {
    signal?.throwIfAborted();
    if (isBitgetError(error)) throw error;
    const context = { endpoint: id, attempts };
    if (controller.signal.reason === TIMEOUT) {
      throw new BitgetError('transport/timeout', `${id}: no answer within ${timeoutMs} ms.`, { ...context, timeoutMs });
    }
    const cause = sanitizeCause(error, secretsOf(request));
    throw new BitgetError('transport/network', `${id}: the connection failed (${cause.message}).`, context, { cause });
  } finally {
    cancelTimer();
    signal?.removeEventListener('abort', abort);
    settings.open.delete(controller);
  }
}

async function exchange(
  settings: Settings,
  plan: RequestPlan,
  { url, method, headers, body }: PreparedRequest,
  signal: AbortSignal,
): Promise<{ response: FetchLikeResponse; text: string }> {
  // A redirect would carry the signature somewhere else: none is followed.
  const init = { method, headers, signal, redirect: 'manual' as const };
  const response = await (settings.fetch ?? fetch)(url, body === undefined ? init : { ...init, body });
  const text = await readText(response);
  if (text !== undefined) return { response, text };
  // So that a read is not tried again: it would be as long.
  plan.report.status = response.status;
  throw badResponse(plan, response, `more than ${MAX_BYTES} bytes`);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
