import type { DecimalString } from '@bitget-kit/transport';

/**
 * The yield of one step.
 *
 * @example
 * ```ts
 * import type { EarnSavingsStep } from '@bitget-kit/private-api/earn';
 *
 * export type Fields = keyof EarnSavingsStep;
 * ```
 */
export interface EarnSavingsStep {
  /** Number of the step. */
  rateLevel: string;
  /** Where the step begins, in the coin. */
  minStepVal: DecimalString;
  /** Where the step ends, in the coin. */
  maxStepVal: DecimalString;
  /** Yield of a year, in per cent. */
  currentApy: DecimalString;
}
