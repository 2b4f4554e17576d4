/**
 * What is known about an answer besides its data.
 *
 * @example
 * ```ts
 * import type { AnswerMeta } from '@bitget-kit/transport';
 *
 * const show = ({ attempts, durationMs, remaining }: AnswerMeta) =>
 *   `${attempts} tries, ${Math.round(durationMs)} ms, ${remaining ?? 'unknown how much'} left of the limit`;
 * ```
 */
export interface AnswerMeta {
  /** When the exchange answered, by its own clock, ms since the epoch. `NaN` if it did not say. */
  readonly requestTime: number;
  /** The HTTP status. */
  readonly status: number;
  /** What the exchange says is left of this endpoint's limit in the current second, if it says so. */
  readonly remaining?: number | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** From the call to the answer, waiting for limits included, in ms. */
  readonly durationMs: number;
}

/**
 * The `data` of an answer with what is known about it.
 *
 * @example
 * ```ts
 * import { spotGetTickers } from '@bitget-kit/public-api/spot';
 * import { type Answer, callWithMeta, createTransport } from '@bitget-kit/transport';
 *
 * const { data, meta }: Answer<unknown> = await callWithMeta(createTransport(), spotGetTickers, {});
 * ```
 */
export interface Answer<R> {
  readonly data: R;
  readonly meta: AnswerMeta;
}
