/**
 * What {@link submitOrder} takes for granted about the exchange, in ms. Only the first is documented; the others are
 * guesses on the safe side. During an outage raise them.
 *
 * @see https://www.bitget.com/api-doc/common/signature
 * @example
 * ```ts
 * import { type Assumptions, DEFAULT_ASSUMPTIONS } from '@bitget-kit/orders';
 *
 * const patient: Assumptions = { ...DEFAULT_ASSUMPTIONS, processingMs: 60_000 };
 * ```
 */
export interface Assumptions {
  /** How long after its timestamp a signed request may still be admitted. Documented: 30 s. */
  readonly signatureLifeMs: number;
  /** How far the clocks of the exchange's own machines lie apart. */
  readonly clockSpreadMs: number;
  /** From the gateway to the books, or to a refusal. */
  readonly processingMs: number;
  /** From the books to the look-ups. */
  readonly visibilityMs: number;
}

/**
 * The assumptions that hold unless others are given.
 *
 * @example
 * ```ts
 * import { DEFAULT_ASSUMPTIONS } from '@bitget-kit/orders';
 *
 * console.log(DEFAULT_ASSUMPTIONS.signatureLifeMs); // 30000
 * ```
 */
export const DEFAULT_ASSUMPTIONS: Assumptions = {
  signatureLifeMs: 30_000,
  clockSpreadMs: 1_000,
  processingMs: 10_000,
  visibilityMs: 5_000,
};
