import { decodeReply } from './decodeReply.js';
import type { FetchLike } from './ports.js';
import type { Reply } from './Reply.js';
import type { Settings } from './Settings.js';
import type { PreparedRequest } from './Transport.js';

/**
 * One try: hand over to `fetch`, read the whole body, decode it. Resolves however it ended; rejects only with the
 * reason of the caller's signal. The timeout holds even for a `fetch` that ignores its signal.
 */
export function sendOnce(
  settings: Settings,
  request: PreparedRequest,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  const { clock, open } = settings;
  const controller = new AbortController();
  return new Promise<Reply>((resolve, reject) => {
    const end = (settle: () => void): void => {
      cancelTimer();
      signal?.removeEventListener('abort', onAbort);
      controller.signal.removeEventListener('abort', onEnded);
      open.delete(controller);
      settle();
    };
    const onAbort = (): void => {
      end(() => reject(signal?.reason));
      controller.abort();
    };
    // The transport is being closed.
    const onEnded = (): void => end(() => resolve({ kind: 'network', cause: controller.signal.reason }));
    const cancelTimer = clock.setTimer(timeoutMs, () => {
      end(() => resolve({ kind: 'timeout' }));
      controller.abort();
    });
    open.add(controller);
    signal?.addEventListener('abort', onAbort);
    controller.signal.addEventListener('abort', onEnded);
    exchange(settings, request, controller.signal).then(
      (reply) => end(() => resolve(reply)),
      (cause: unknown) => end(() => resolve({ kind: 'network', cause })),
    );
  });
}

async function exchange(settings: Settings, request: PreparedRequest, signal: AbortSignal): Promise<Reply> {
  const send: FetchLike = settings.fetch ?? fetch;
  const { method, headers, body } = request;
  // A redirect would carry the signature somewhere else: none is followed.
  const redirect = 'manual';
  const response = await send(
    request.url,
    body === undefined ? { method, headers, signal, redirect } : { method, headers, body, signal, redirect },
  );
  return decodeReply(response, await response.text(), settings.clock.now());
}
