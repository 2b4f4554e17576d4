import type { Priority } from './Endpoint.js';

/** What can be said for one call alone. Durations are in ms and relative to the call. */
export interface CallOptions {
  /** Stops the call; it then rejects with the signal's own reason. A write that was handed over may still happen. */
  readonly signal?: AbortSignal | undefined;
  /** How long one try may take, from hand-over to the last byte. Default: the transport's, 10 s. */
  readonly timeoutMs?: number | undefined;
  /** How often a read is tried again. Default: the transport's, 2. Writes are not retried. */
  readonly retries?: number | undefined;
  /** Which requests go first when they wait for the same limit. Default: the endpoint's. */
  readonly priority?: Priority | undefined;
  /** How long the call may wait for its rate limit before it is refused as `limit/deadline`. Default: no bound for reads. */
  readonly deadlineMs?: number | undefined;
  /** How long after the call a write may still be signed and sent. Default: 5 s. Past that it is refused as `not-sent`. */
  readonly sendWithinMs?: number | undefined;
  /**
   * Told the timestamp that a private request was signed with, just before it is handed over: from then on it may be
   * carried out. Once for each try. It must not throw.
   */
  readonly onSigned?: ((timestamp: number) => void) | undefined;
}
