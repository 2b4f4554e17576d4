import type { FetchLike } from '@bitget-kit/transport';
import type { UndiciFetch } from '@bitget-kit/transport/undici';
import type { Sender } from './Sender.js';

/**
 * On Node: undici, loaded at the first request, as that takes longer than all the rest of this library. Where it cannot be
 * loaded, a bundle that left it out for example, the global `fetch` sends.
 *
 * On Deno too the global `fetch` sends: its `require` takes this file, as it goes by the conditions of Node alone, and undici
 * would ask there for leave to read the environment.
 */
export function createSender(): Sender | undefined {
  if ('Deno' in globalThis) return undefined;
  let loading: Promise<void> | undefined;
  let pool: UndiciFetch | undefined;
  let send: FetchLike | undefined;
  const load = async (): Promise<void> => {
    const { createUndiciFetch } = await import('@bitget-kit/transport/undici');
    pool = createUndiciFetch();
    send = pool;
  };
  const sendOrLoad: FetchLike = (url, init) => {
    if (send) return send(url, init);
    loading ??= load().catch(() => {
      send = globally;
    });
    return loading.then(() => (send as FetchLike)(url, init));
  };
  return {
    fetch: Object.assign(sendOrLoad, { takesOnAbort: true }),
    close: async () => {
      await loading;
      await pool?.close();
    },
  };
}

/** By the global `fetch`, which takes a signal. */
const globally: FetchLike = (url, { onAbort, ...init }) => {
  const controller = new AbortController();
  onAbort?.((reason) => controller.abort(reason));
  return fetch(url, { ...init, signal: controller.signal });
};
