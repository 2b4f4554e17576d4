import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { FetchInit, FetchLikeResponse } from '../FetchLike.js';
import { MAX_BYTES } from '../readText.js';

/**
 * One request, as `fetch` would send it, but resolved when the whole answer is there. By `dispatch`, the layer that `undici.request`
 * stands on: its stream, which nobody would read as one, costs as much as all the rest of a request.
 */
export function undiciRequest(dispatcher: Dispatcher, url: string, init: FetchInit): Promise<FetchLikeResponse> {
  // Not parsed: each URL comes from a base that was. Only a bare origin has no slash after its host.
  const slash = url.indexOf('/', url.indexOf('//') + 2);
  const end = slash < 0 ? url.length : slash;
  return new Promise((resolve, reject) => {
    const exchange = new Exchange(resolve, reject);
    if (init.onAbort) init.onAbort((reason) => exchange.abort(reason));
    else listen(exchange, init.signal);
    dispatcher.dispatch(
      {
        origin: url.slice(0, end),
        path: url.slice(end) || '/',
        method: init.method as Dispatcher.HttpMethod,
        headers: init.headers,
        body: init.body ?? null,
      },
      exchange,
    );
  });
}

/** A signal of the standard, for who uses the sender by itself. */
function listen(exchange: Exchange, signal: AbortSignal | undefined): void {
  if (!signal) return;
  const onAbort = (): void => exchange.abort(signal.reason);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort);
  exchange.onEnd = () => signal.removeEventListener('abort', onAbort);
}

const decoder = /* @__PURE__ */ new TextDecoder();

/** What undici calls while a request is under way; in the end, the answer. */
class Exchange implements Dispatcher.DispatchHandler, FetchLikeResponse {
  status = 0;
  readonly headers = { get: (name: string): string | null => this.#header(name) };
  onEnd: (() => void) | undefined;
  #named: IncomingHttpHeaders = {};
  #chunks: Buffer[] = [];
  #bytes = 0;
  #tooLong = false;
  #controller: Dispatcher.DispatchController | undefined;
  #abortedBy: { readonly reason: unknown } | undefined;
  readonly #resolve: (response: FetchLikeResponse) => void;
  readonly #reject: (error: unknown) => void;

  constructor(resolve: (response: FetchLikeResponse) => void, reject: (error: unknown) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
  }

  abort(reason: unknown): void {
    this.#abortedBy = { reason };
    // Without a controller it still waits for a connection: it is ended when its turn comes.
    this.#controller?.abort(new Error('aborted'));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#abortedBy) controller.abort(new Error('aborted'));
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    this.status = status;
    this.#named = headers;
    if (Number(headers['content-length']) > MAX_BYTES) this.#refuse(controller);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.byteLength;
    if (this.#bytes > MAX_BYTES) this.#refuse(controller);
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#resolve(this);
    this.onEnd?.();
  }

  onResponseError(_: unknown, error: Error): void {
    if (this.#abortedBy) this.#reject(this.#abortedBy.reason);
    else if (this.#tooLong) this.#resolve(this);
    else this.#reject(error);
    this.onEnd?.();
  }

  /** Undefined when there was more than is read. */
  async text(): Promise<string | undefined> {
    if (this.#tooLong) return undefined;
    const [first] = this.#chunks;
    return decoder.decode(this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks));
  }

  #refuse(controller: Dispatcher.DispatchController): void {
    this.#tooLong = true;
    controller.abort(new Error('too long'));
  }

  #header(name: string): string | null {
    const value = this.#named[name];
    return Array.isArray(value) ? value.join(', ') : (value ?? null);
  }
}
