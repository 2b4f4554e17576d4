import { BitgetError } from '@bitget-kit/errors';
import { Agent, type Dispatcher } from 'undici';
import type { FetchInit, FetchLike, FetchLikeResponse } from '../FetchLike.js';
import { undiciRequest } from './undiciRequest.node.js';

/**
 * How requests are sent on Node. Durations are in ms.
 *
 * @example
 * ```ts
 * import type { UndiciFetchOptions } from '@bitget-kit/transport/undici';
 *
 * const narrow: UndiciFetchOptions = { connections: 8 };
 * ```
 */
export interface UndiciFetchOptions {
  /** Most connections to the exchange. A request that finds none free waits for one. Default 128. */
  readonly connections?: number | undefined;
  /** How long an idle connection is kept. Default 30 000: the exchange's CDN keeps them longer. */
  readonly keepAliveMs?: number | undefined;
  /** Sends in place of a pool of its own, and stays yours to close: `ProxyAgent` of `undici` for a proxy. */
  readonly dispatcher?: Dispatcher | undefined;
}

/**
 * A `fetch` for {@link createTransport} with a pool of connections of its own.
 *
 * @example
 * ```ts
 * import { createUndiciFetch, type UndiciFetch } from '@bitget-kit/transport/undici';
 *
 * const sender: UndiciFetch = createUndiciFetch();
 * await sender.close();
 * ```
 */
export interface UndiciFetch extends FetchLike {
  /** Waits for what is under way, and closes the pool. */
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * Sends through `undici` 7, the library that Node's own `fetch` is built on, without what makes that one slow: a request costs a
 * fraction of the CPU time. Connections are kept and used for one request at a time; HTTP/2 stays off, as one stalled connection would
 * then hold up every order. Nothing is followed, unpacked or sent again.
 *
 * `undici` is an optional peer: install it beside this package. `bitget-kit` brings it, and uses this on Node by itself.
 *
 * @throws {@link BitgetError} `config/invalid` naming an option that cannot be used.
 * @see https://undici.nodejs.org
 * @example
 * ```ts
 * import { createTransport } from '@bitget-kit/transport';
 * import { createUndiciFetch } from '@bitget-kit/transport/undici';
 *
 * const fetch = createUndiciFetch();
 * const transport = createTransport({ fetch });
 * await transport.close();
 * await fetch.close();
 * ```
 */
export function createUndiciFetch(options: UndiciFetchOptions = {}): UndiciFetch {
  const { connections = 128, keepAliveMs = 30_000, dispatcher } = options;
  need(Number.isSafeInteger(connections) && connections > 0, 'connections', 'be a whole number from 1 up');
  need(keepAliveMs > 0, 'keepAliveMs', 'be a number above 0');
  const agent = dispatcher ?? new Agent({ connections, keepAliveTimeout: keepAliveMs, pipelining: 1, allowH2: false });
  const fetch = (url: string, init: FetchInit): Promise<FetchLikeResponse> => undiciRequest(agent, url, init);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    if (dispatcher) return;
    closing ??= agent.close();
    await closing;
  };
  return Object.assign(fetch, { takesOnAbort: true, close, [Symbol.asyncDispose]: close });
}

function need(holds: boolean, option: string, what: string): void {
  if (!holds) throw new BitgetError('config/invalid', `${option} must ${what}`, { option });
}
