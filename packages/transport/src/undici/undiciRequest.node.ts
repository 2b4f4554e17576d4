import type { EventEmitter } from 'node:events';
import type { Dispatcher } from 'undici';
import type { FetchInit, FetchLikeResponse } from '../FetchLike.js';

/** One request, as `fetch` would send it. */
export async function undiciRequest(agent: Dispatcher, url: string, init: FetchInit): Promise<FetchLikeResponse> {
  const { method, headers, body: text, onAbort } = init;
  // Not parsed: each URL comes from a base that was. Only a bare origin has no slash after its host.
  const slash = url.indexOf('/', url.indexOf('//') + 2);
  const end = slash < 0 ? url.length : slash;
  const {
    statusCode,
    headers: named,
    body,
  } = await agent.request({
    origin: url.slice(0, end),
    path: url.slice(end) || '/',
    method: method as Dispatcher.HttpMethod,
    headers,
    body: text ?? null,
    signal: onAbort ? lightSignal(onAbort) : (init.signal ?? null),
  });
  return {
    status: statusCode,
    headers: {
      get: (name) => {
        const value = named[name];
        return Array.isArray(value) ? value.join(', ') : (value ?? null);
      },
    },
    text: () => body.text(),
    body: {
      getReader: () => {
        const pieces = body[Symbol.asyncIterator]();
        return { read: () => pieces.next(), cancel: async () => void body.destroy() };
      },
      // Its rest is thrown away with the connection.
      cancel: async () => void body.on('error', () => undefined).destroy(),
    },
  };
}

/** As much of an event emitter as undici asks of a signal that is no `AbortSignal`. */
function lightSignal(onAbort: NonNullable<FetchInit['onAbort']>): EventEmitter {
  const signal = {
    aborted: false,
    reason: undefined as unknown,
    once: (_: string, listener: () => void) => {
      onAbort((reason) => {
        signal.aborted = true;
        signal.reason = reason;
        listener();
      });
    },
    removeListener: () => undefined,
    on: () => undefined,
  };
  return signal as unknown as EventEmitter;
}
