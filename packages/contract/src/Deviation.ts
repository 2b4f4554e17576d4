/**
 * One place where a value is not as the contract has it. It tells places and shapes, never values: a report may be
 * shown to anyone.
 *
 * - `missing`: a property that is always there is not.
 * - `type`: something else than expected, such as a number for a text.
 * - `new`: a property that the contract does not know. Nothing breaks by it.
 *
 * @example
 * ```ts
 * import type { Deviation } from '@bitget-kit/contract';
 *
 * const breaks = ({ kind }: Deviation): boolean => kind !== 'new';
 * ```
 */
export interface Deviation {
  readonly kind: 'missing' | 'type' | 'new';
  /** JSON pointer, e.g. `/list/0/price`. */
  readonly path: string;
  /** What is there: `string`, `number`, `boolean`, `null`, `array`, `object`, or `nothing`. */
  readonly found: string;
  /** What the contract says, in words. */
  readonly message: string;
}
