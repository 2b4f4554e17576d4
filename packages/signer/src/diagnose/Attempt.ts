import type { SignatureMistakeId } from './SignatureMistakeId.js';

/** A text that may have been signed, and a way in which it may have been signed. */
export interface Attempt<W> {
  readonly prehash: string;
  readonly way: W;
  /** Everything that is wrong with both. */
  readonly mistakes: readonly SignatureMistakeId[];
}
