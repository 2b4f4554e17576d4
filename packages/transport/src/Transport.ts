import type { Answer } from './Answer.js';
import type { CallOptions } from './CallOptions.js';
import type { Clock } from './Clock.js';
import type { Endpoint } from './Endpoint.js';
import type { Permission } from './Permission.js';
import type { AuthHeaders } from './RequestSigner.js';

/**
 * The way to the exchange: everything a request needs, behind one function. `P` are the permissions it was created
 * with; an endpoint that needs another does not compile, and is refused at run time.
 *
 * Made by {@link createTransport} and used through {@link call}. Being plain functions it can be wrapped: a copy with
 * another `request` adds behaviour.
 *
 * @example
 * ```ts
 * import { spotGetTickers } from '@bitget-kit/public-api/spot';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * // What only reads says so, and takes every transport that may.
 * async function priceOf(transport: Transport<'read'>, symbol: string): Promise<string | undefined> {
 *   const [ticker] = await call(transport, spotGetTickers, { symbol });
 *   return ticker?.lastPr;
 * }
 * ```
 */
export interface Transport<P extends Permission = Permission> {
  /** Runs one request through every step: check, limit, sign, send, decode, retry. */
  readonly request: <Params, R>(
    endpoint: Endpoint<Params, R, P | 'public'>,
    params: Params,
    options?: CallOptions,
  ) => Promise<Answer<R>>;
  /** Checks, serialises and signs a request as {@link Transport.request} would, without limits and without sending it. */
  readonly prepare: <Params, R>(
    endpoint: Endpoint<Params, R, P | 'public'>,
    params: Params,
  ) => Promise<PreparedRequest>;
  /** The exchange's time as far as known: the local clock, plus the offset once it was measured. Ms since the epoch. */
  readonly now: () => number;
  /** The clock that it goes by. */
  readonly clock: Clock;
  /**
   * Waits so many ms by its clock, for who sends one request after another. Rejects with the reason of a signal that is aborted
   * meanwhile, and with `request/invalid` when the transport is closed.
   */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Measures the offset to the exchange's clock, and uses it from then on. */
  readonly syncClock: () => Promise<ClockSync>;
  /** Ends the requests that are under way and refuses new ones. */
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * A request ready to be sent by whatever sends it. It holds live credentials in its headers: do not log it.
 *
 * @example
 * ```ts
 * import type { PreparedRequest } from '@bitget-kit/transport';
 *
 * const send = ({ url, method, headers, body }: PreparedRequest) =>
 *   fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
 * ```
 */
export interface PreparedRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Record<string, string> & Partial<AuthHeaders>;
  /** Exactly the text that was signed. Absent for GET. */
  readonly body?: string | undefined;
}

/**
 * What {@link syncClock} found.
 *
 * @example
 * ```ts
 * import { type ClockSync, createTransport, syncClock } from '@bitget-kit/transport';
 *
 * const { offsetMs, roundTripMs }: ClockSync = await syncClock(createTransport());
 * if (Math.abs(offsetMs) > 1_000) console.warn(`the clock is ${offsetMs} ms off, give or take ${roundTripMs / 2}`);
 * ```
 */
export interface ClockSync {
  /** What to add to the local clock to get the exchange's, ms. */
  readonly offsetMs: number;
  /** How long the question took, ms; the offset is right to about half of it. */
  readonly roundTripMs: number;
}
