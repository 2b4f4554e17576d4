import { BitgetError, isBitgetError, sanitizeCause } from '@bitget-kit/errors';
import { Abort } from './Abort.js';
import { badResponse } from './badResponse.js';
import type { FetchInit, FetchLike, FetchLikeResponse } from './FetchLike.js';
import type { RequestPlan } from './RequestPlan.js';
import { MAX_BYTES, readText } from './readText.js';
import type { Settings } from './Settings.js';
import { secretsOf } from './secretsOf.js';
import type { PreparedRequest } from './Transport.js';

/** An answer with its whole body. */
export interface Reply {
  readonly response: FetchLikeResponse;
  readonly text: string;
}

/** Marks an abort of our own as a timeout. */
const TIMEOUT = 'timeout';

/**
 * One hand-over to `fetch`, with the whole body read. The timeout holds even for a `fetch` that ignores its signal;
 * an abort rejects with the reason of the caller's signal.
 */
export async function sendOnce(settings: Settings, plan: RequestPlan, request: PreparedRequest): Promise<Reply> {
  const { options, startedAt } = plan;
  const { signal, deadlineMs = Number.POSITIVE_INFINITY } = options;
  const leftMs = startedAt + deadlineMs - settings.clock.monotonic();
  const timeoutMs = Math.min(options.timeoutMs ?? settings.timeoutMs, leftMs);
  const abort = new Abort();
  const onAbort = signal && (() => abort.abort(signal.reason));
  const cancelTimer = settings.clock.setTimer(timeoutMs, () => abort.abort(TIMEOUT));
  if (onAbort) settings.watch.add(signal, onAbort);
  // By a listener of events, which was told just before.
  if (signal?.aborted) abort.abort(signal.reason);
  settings.open.add(abort);
  try {
    return await new Promise((resolve, reject) => {
      abort.onAbort(reject);
      exchange(settings, plan, request, abort).then(resolve, reject);
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw explained(error, plan, request, abort.reason === TIMEOUT ? timeoutMs : undefined);
  } finally {
    cancelTimer();
    if (onAbort) settings.watch.remove(signal, onAbort);
    settings.open.delete(abort);
    abort.end();
  }
}

async function exchange(settings: Settings, plan: RequestPlan, request: PreparedRequest, abort: Abort): Promise<Reply> {
  const { url, method, headers, body } = request;
  const send: FetchLike = settings.fetch ?? fetch;
  const init: { -readonly [K in keyof FetchInit]: FetchInit[K] } = {
    method,
    headers,
    // A redirect would carry the signature somewhere else: none is followed.
    redirect: 'manual',
  };
  if (body !== undefined) init.body = body;
  if (send.takesOnAbort) init.onAbort = (listener) => abort.onAbort(listener);
  else init.signal = abort.signal;
  const response = await send(url, init);
  const text = await readText(response);
  if (text !== undefined) return { response, text };
  // So that a read is not tried again: it would be as long.
  plan.report.status = response.status;
  throw badResponse(plan, response, `more than ${MAX_BYTES} bytes`, secretsOf(request));
}

/** The error that a user is to see of whatever `fetch` threw. */
function explained(
  error: unknown,
  plan: RequestPlan,
  request: PreparedRequest,
  timeoutMs: number | undefined,
): unknown {
  if (isBitgetError(error)) return error;
  const { id, attempts } = plan;
  const context = { endpoint: id, attempts };
  if (timeoutMs !== undefined) {
    return new BitgetError('transport/timeout', `${id}: no answer within ${timeoutMs} ms.`, { ...context, timeoutMs });
  }
  const cause = sanitizeCause(error, secretsOf(request));
  return new BitgetError('transport/network', `${id}: the connection failed (${cause.message}).`, context, { cause });
}
