import type { SignatureMistakeId } from '../SignatureMistakeId.js';
import type { Parts } from './Parts.js';

/** One way to get the prehash wrong. */
export interface Variant {
  readonly mistakes: readonly SignatureMistakeId[];
  /** The parts that are other than they should be. */
  readonly parts?: Partial<Parts>;
  /** How the parts are joined, when that is other than it should be. */
  readonly join?: (parts: Parts) => string;
  /** Too rare to be tried together with a mistake in another part. */
  readonly rare?: boolean;
}
