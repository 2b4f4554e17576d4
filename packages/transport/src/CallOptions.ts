import type { Priority } from './Endpoint.js';

/**
 * What can be said for one call alone. Durations are in ms and relative to the call.
 *
 * @example
 * ```ts
 * import { spotGetTickers } from '@bitget-kit/public-api/spot';
 * import { type CallOptions, call, createTransport } from '@bitget-kit/transport';
 *
 * const patient: CallOptions = { retries: 5, timeoutMs: 3_000, deadlineMs: 20_000 };
 * const tickers = await call(createTransport(), spotGetTickers, {}, patient);
 * ```
 */
export interface CallOptions {
  /** Stops the call; it then rejects with the signal's own reason. A write that was handed over may still happen. */
  readonly signal?: AbortSignal | undefined;
  /** How long one try may take, from hand-over to the last byte. Default: the transport's, 10 s. */
  readonly timeoutMs?: number | undefined;
  /** How often a read is tried again. Default: the transport's, 2. Writes are not retried. */
  readonly retries?: number | undefined;
  /** Which requests go first when they wait for the same limit. Default: the endpoint's. */
  readonly priority?: Priority | undefined;
  /**
   * How long the whole call may take: waiting for its rate limit, every try, the pauses between them. Past it, what waits is
   * refused as `limit/deadline` and what is under way ends as `transport/timeout`. Default: no bound.
   */
  readonly deadlineMs?: number | undefined;
  /** How long after the call a write may still be signed and sent. Default: 5 s. Past that it is refused as `not-sent`. */
  readonly sendWithinMs?: number | undefined;
  /**
   * How long the signature holds, up to 30 s, the exchange's own time. A request that comes later is refused (40008), so a
   * short time bounds how late an order can still arrive. It must cover the error of the local clock and the way, and such a
   * refusal does not set the clock right. Default: 30 s.
   */
  readonly validForMs?: number | undefined;
  /**
   * Told the timestamp that a private request was signed with, just before it is handed over: from then on it may be
   * carried out. Once for each try. A promise is waited for; where it rejects, or the function throws, nothing is handed over.
   */
  readonly onSigned?: ((timestamp: number) => unknown) | undefined;
}
