import type { SignatureMistakeId } from './SignatureMistakeId.js';

/**
 * A mistake that people are known to make when they sign.
 *
 * @example
 * ```ts
 * import type { SignatureMistake } from '@bitget-kit/signer/diagnose';
 *
 * const show = ({ id, explanation, remedy }: SignatureMistake) => `${id}: ${explanation} ${remedy}`;
 * ```
 */
export interface SignatureMistake {
  readonly id: SignatureMistakeId;
  /** What was done, in a sentence or two. */
  readonly explanation: string;
  /** What to do instead. */
  readonly remedy: string;
}
