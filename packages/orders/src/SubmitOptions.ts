import type { Assumptions } from './Assumptions.js';
import type { OrderJournal } from './OrderJournal.js';

/**
 * How an order is sent and followed. Durations are in ms and relative to the call.
 *
 * @example
 * ```ts
 * import type { SubmitOptions } from '@bitget-kit/orders';
 *
 * const patient: SubmitOptions = { resolveWithinMs: 120_000 };
 * ```
 */
export interface SubmitOptions {
  /** How long after the call it may still be signed and sent. Default: 5 s. */
  readonly sendWithinMs?: number | undefined;
  /** How long to look for it when its answer is lost. Default: 60 s; absence takes 51 to prove. */
  readonly resolveWithinMs?: number | undefined;
  /**
   * How long its signature holds, up to 30 s, the exchange's time. A shorter time proves absence so much earlier. It must cover the
   * error of the local clock and the way to the exchange: what comes later is refused. Default: 30 s.
   */
  readonly validForMs?: number | undefined;
  readonly journal?: OrderJournal | undefined;
  /** Before the order is handed over an abort rejects; after that it ends the search, and the outcome is `unknown`. */
  readonly signal?: AbortSignal | undefined;
  readonly assumptions?: Assumptions | undefined;
}
