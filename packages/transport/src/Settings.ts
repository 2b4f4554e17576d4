import type { AbortWatch } from './AbortWatch.js';
import type { Clock } from './Clock.js';
import type { FetchLike } from './FetchLike.js';
import type { OpenTries } from './OpenTries.js';
import type { RateRoute, RequestLimiter } from './RequestLimiter.js';
import type { RequestSigner } from './RequestSigner.js';
import type { ClockSync } from './Transport.js';
import type { ExplainApiCode } from './TransportConfig.js';
import type { TransportEvent } from './TransportEvent.js';

/** A checked configuration with its defaults filled in, and the little state that a transport has. */
export interface Settings {
  /** Scheme, host and path prefix, without a slash at the end. */
  readonly base: string;
  readonly fetch: FetchLike | undefined;
  readonly signer: RequestSigner | undefined;
  readonly limiter: RequestLimiter | undefined;
  readonly account: string;
  readonly egress: string;
  readonly timeoutMs: number;
  readonly retries: number;
  /** Headers that every request carries. */
  readonly headers: Readonly<Record<string, string>>;
  /** The same, for requests with a body. */
  readonly bodyHeaders: Readonly<Record<string, string>>;
  readonly permissions: readonly string[] | undefined;
  readonly clock: Clock;
  readonly random: () => number;
  readonly explain: ExplainApiCode | undefined;
  readonly emit: ((event: TransportEvent) => void) | undefined;
  /** The limiter's route of each endpoint, resolved once. */
  readonly routes: WeakMap<object, RateRoute>;
  readonly open: OpenTries;
  /** Hears the signals of callers. */
  readonly watch: AbortWatch;
  /** Whether the clock is to be synced before anything is signed. */
  readonly syncFirst: boolean;
  /** Whether it has been. */
  synced: boolean;
  /** What to add to the local clock, ms. */
  offsetMs: number;
  /** The clock sync under way, so that many callers share one. */
  syncing: Promise<ClockSync> | undefined;
  /** Aborted when the transport is closed, with the error that ends what waits. */
  readonly closing: AbortController;
}
