import type { ApiErrorCategory, RetryAdvice } from '@bitget-kit/errors';
import type { Clock } from './Clock.js';
import type { FetchLike } from './FetchLike.js';
import type { Permission } from './Permission.js';
import type { RequestLimiter } from './RequestLimiter.js';
import type { RequestSigner } from './RequestSigner.js';
import type { TransportEvent } from './TransportEvent.js';

/**
 * How a transport is made. Everything has a default; an empty one reads public data. Durations are in ms.
 *
 * @example
 * ```ts
 * import { createTransport, type TransportConfig } from '@bitget-kit/transport';
 *
 * const config: TransportConfig<'read'> = { permissions: ['read'], timeoutMs: 5_000, retries: 3 };
 * const transport = createTransport(config);
 * ```
 */
export interface TransportConfig<P extends Permission = Permission> {
  /**
   * Where requests go. Default `https://api.bitget.com`. Must be https, except on loopback. A path is kept as a prefix
   * (a proxy): it is sent, not signed.
   */
  readonly baseUrl?: string | undefined;
  /** Sends the requests. Default: the global `fetch`, looked up at each request. */
  readonly fetch?: FetchLike | undefined;
  /** Signs private requests: `createSigner` of `@bitget-kit/signer`. Without one, only public endpoints can be called. */
  readonly signer?: RequestSigner | undefined;
  /** Holds requests back to the documented limits: `createRateLimiter` of `@bitget-kit/ratelimit`. Default: none. */
  readonly rateLimiter?: RequestLimiter | undefined;
  /** Names the user that limits per `uid` are counted for: give two keys of one user the same. Default `default`. */
  readonly account?: string | undefined;
  /** Names the outgoing address that limits per `ip` are counted for. Default `default`. */
  readonly egress?: string | undefined;
  /** How long one try may take. Default 10 000. */
  readonly timeoutMs?: number | undefined;
  /** How often a read is tried again. Default 2. Writes are not retried. */
  readonly retries?: number | undefined;
  /** Demo trading: sends `paptrading: 1`. Needs a key made in demo mode. Default false. */
  readonly demo?: boolean | undefined;
  /** Language of the exchange's messages. Default `en-US`. */
  readonly locale?: 'en-US' | 'zh-CN' | undefined;
  /** A broker's rebate code, sent as `X-CHANNEL-API-CODE`. Yours to choose; none by default. */
  readonly channelCode?: string | undefined;
  /** What may be called. Everything else is refused before sending, and does not compile. Default: all. */
  readonly permissions?: readonly P[] | undefined;
  /**
   * Ask the exchange for its time before the first signed request, rather than when a timestamp is refused. For machines whose
   * clock is not kept right. If that fails, so does the request, unsent. Default false.
   */
  readonly syncClock?: boolean | undefined;
  /** Time. Default: the runtime's. */
  readonly clock?: Clock | undefined;
  /** Randomness for the pauses between retries, from 0 to below 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Explains codes of the exchange in errors: `lookupApiCode` of `@bitget-kit/errors/catalog`. */
  readonly explain?: ExplainApiCode | undefined;
  /** Told of each step. What it throws is dropped: a listener must not be able to lose an order. */
  readonly onEvent?: ((event: TransportEvent) => void) | undefined;
}

/**
 * Looks a code of the exchange up. `lookupApiCode` of `@bitget-kit/errors/catalog` fits.
 *
 * @example
 * ```ts
 * import { lookupApiCode } from '@bitget-kit/errors/catalog';
 * import { createTransport, type ExplainApiCode } from '@bitget-kit/transport';
 *
 * const explain: ExplainApiCode = (apiCode) => lookupApiCode(apiCode);
 * const transport = createTransport({ explain });
 * ```
 */
export type ExplainApiCode = (apiCode: string) =>
  | {
      readonly category: ApiErrorCategory;
      readonly retry: RetryAdvice;
      readonly explanation?: string | undefined;
      readonly whatToDo?: string | undefined;
    }
  | undefined;
