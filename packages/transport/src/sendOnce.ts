import { BitgetError, sanitizeCause } from '@bitget-kit/errors';
import type { FetchLikeResponse } from './FetchLike.js';
import type { RequestPlan } from './RequestPlan.js';
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
  { id, attempts, options }: RequestPlan,
  request: PreparedRequest,
): Promise<{ response: FetchLikeResponse; text: string }> {
  const { signal, timeoutMs = settings.timeoutMs } = options;
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  const cancelTimer = settings.clock.setTimer(timeoutMs, () => controller.abort(TIMEOUT));
  signal?.addEventListener('abort', abort);
  settings.open.add(controller);
  try {
    return await Promise.race([exchange(settings, request, controller.signal), aborted(controller.signal)]);
  } catch (error) {
    signal?.throwIfAborted();
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
  { url, method, headers, body }: PreparedRequest,
  signal: AbortSignal,
): Promise<{ response: FetchLikeResponse; text: string }> {
  // A redirect would carry the signature somewhere else: none is followed.
  const init = { method, headers, signal, redirect: 'manual' as const };
  const response = await (settings.fetch ?? fetch)(url, body === undefined ? init : { ...init, body });
  return { response, text: await response.text() };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
