import type { BitgetErrorCode, WriteOutcome } from '@bitget-kit/errors';

/**
 * What a transport tells its `onEvent` listener. No event holds a credential, a header, a parameter value or a body.
 *
 * `endpoint` is `METHOD /path`; `attempt` counts from 1.
 *
 * @example
 * ```ts
 * import { createTransport, type TransportEvent } from '@bitget-kit/transport';
 *
 * const slow: TransportEvent[] = [];
 * const transport = createTransport({
 *   onEvent: (event) => {
 *     if (event.type === 'received' && event.durationMs > 1_000) slow.push(event);
 *   },
 * });
 * ```
 */
export type TransportEvent =
  /** A try begins: the limiter is asked next. */
  | { readonly type: 'attempt'; readonly endpoint: string; readonly attempt: number }
  /** The limiter kept the request waiting so long. */
  | { readonly type: 'wait'; readonly endpoint: string; readonly attempt: number; readonly waitedMs: number }
  /** The request was signed with this timestamp, ms since the epoch. */
  | { readonly type: 'sign'; readonly endpoint: string; readonly attempt: number; readonly timestamp: number }
  /** The request was handed over to `fetch`: from here on a write's outcome is unknown until it is answered. */
  | { readonly type: 'sent'; readonly endpoint: string; readonly attempt: number }
  /** An answer came. `apiCode` is absent when it was not the exchange's envelope. */
  | {
      readonly type: 'received';
      readonly endpoint: string;
      readonly attempt: number;
      readonly status: number;
      readonly apiCode?: string | undefined;
      readonly remaining?: number | undefined;
      readonly durationMs: number;
    }
  /** The request will be sent again after a pause. */
  | {
      readonly type: 'retried';
      readonly endpoint: string;
      readonly attempt: number;
      readonly delayMs: number;
      readonly because: string;
    }
  /** The call failed. `code` is absent when it was aborted; `outcome` is there for writes. */
  | {
      readonly type: 'failed';
      readonly endpoint: string;
      readonly attempts: number;
      readonly code?: BitgetErrorCode | undefined;
      readonly outcome?: WriteOutcome | undefined;
    }
  /** A parameter that the descriptor does not know was passed on as it is. */
  | { readonly type: 'unknown-parameter'; readonly endpoint: string; readonly parameter: string }
  /** The offset to the exchange's clock was measured. */
  | { readonly type: 'clock-synced'; readonly offsetMs: number; readonly roundTripMs: number };
