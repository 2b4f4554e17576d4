import type { ApiErrorCategory } from './ApiErrorCategory.js';
import type { RetryAdvice } from './RetryAdvice.js';

/**
 * What is known of a write (an order, a cancel, a transfer, a withdrawal) that did not end well.
 *
 * - `not-sent`: nothing left this process; the exchange cannot have acted.
 * - `rejected`: the exchange refused it before acting, by a code on the reviewed list of refusals.
 * - `unknown`: it may or may not have been carried out. Look it up before doing anything else; never resend blindly.
 *
 * Errors of reads do not carry it.
 *
 * @example
 * ```ts
 * import type { WriteOutcome } from '@bitget-kit/errors';
 *
 * // Only what is in doubt has to be looked up.
 * const mustLookUp = (outcome: WriteOutcome | undefined): boolean => outcome === 'unknown';
 * ```
 */
export type WriteOutcome = 'not-sent' | 'rejected' | 'unknown';

interface WriteContext {
  /** Present on errors of writes only: what became of the request. */
  readonly outcome?: WriteOutcome | undefined;
}

interface EndpointContext extends WriteContext {
  /** The endpoint as `METHOD /path`, without query or host. */
  readonly endpoint: string;
}

/**
 * The context that comes with each error code. Built from these fields alone, so that no credential, header or
 * request body can ride along.
 *
 * @example
 * ```ts
 * import { type ErrorContexts, isBitgetError } from '@bitget-kit/errors';
 *
 * function describe(error: unknown): string {
 *   if (!isBitgetError(error, 'api/rejected')) return 'something else';
 *   const { apiCode, apiMessage }: ErrorContexts['api/rejected'] = error.context;
 *   return `${apiCode}: ${apiMessage}`;
 * }
 * ```
 */
export interface ErrorContexts {
  /** A setting given at creation is unusable. `option` names it; its value is never repeated. */
  readonly 'config/invalid': WriteContext & { readonly option: string; readonly endpoint?: string | undefined };
  /** A parameter is missing or of the wrong kind. Nothing was sent. */
  readonly 'request/invalid': EndpointContext & { readonly parameter?: string | undefined };
  /** The transport was created without the permission that the endpoint needs. Nothing was sent. */
  readonly 'request/permission-missing': EndpointContext & { readonly permission: string };
  /** The signer threw or answered with something that is no signature. Nothing was sent. */
  readonly 'signer/failed': WriteContext & { readonly endpoint?: string | undefined };
  /** The rate limiter cannot grant the request before its deadline. Nothing was sent. */
  readonly 'limit/deadline': WriteContext & {
    /** The limiter's route: the endpoint as `METHOD /path`. */
    readonly endpoint: string;
    readonly deadlineMs: number;
    /** How long the request would have to wait, as far as known when it was refused, in ms. */
    readonly waitMs?: number | undefined;
  };
  /** The rate limiter's queue is full. Nothing was sent. */
  readonly 'limit/queue-full': WriteContext & { readonly endpoint: string; readonly maxQueue: number };
  /** The connection failed: DNS, refused, reset, TLS. For a write that was handed over, the outcome is unknown. */
  readonly 'transport/network': EndpointContext & { readonly attempts: number };
  /** No answer in time. For a write that was handed over, the outcome is unknown. */
  readonly 'transport/timeout': EndpointContext & { readonly timeoutMs: number; readonly attempts: number };
  /** An answer came, but not the exchange's envelope: HTML, empty, cut off, a redirect, a page of the CDN. */
  readonly 'transport/bad-response': EndpointContext & {
    readonly status: number;
    readonly contentType?: string | undefined;
    /** Cloudflare's ray id, to quote to support. */
    readonly rayId?: string | undefined;
    /** The first characters of the body, made printable. */
    readonly excerpt?: string | undefined;
    readonly attempts: number;
  };
  /** The exchange answered with a code other than `00000`. */
  readonly 'api/rejected': EndpointContext & {
    /** The exchange's own code, a string of digits; leading zeros matter. */
    readonly apiCode: string;
    /** The exchange's own message, verbatim. */
    readonly apiMessage: string;
    readonly status: number;
    readonly category: ApiErrorCategory | 'unlisted';
    readonly retry: RetryAdvice | 'unlisted';
    readonly attempts: number;
    /** What the code means and what to do, in our words; filled when the transport was given `explain`. */
    readonly explanation?: string | undefined;
  };
}

/**
 * Every code that a {@link BitgetError} can carry. Codes are never removed or given a new meaning.
 *
 * @example
 * ```ts
 * import type { BitgetErrorCode } from '@bitget-kit/errors';
 *
 * const passing: readonly BitgetErrorCode[] = ['transport/network', 'transport/timeout', 'limit/deadline'];
 * ```
 */
export type BitgetErrorCode = keyof ErrorContexts;
