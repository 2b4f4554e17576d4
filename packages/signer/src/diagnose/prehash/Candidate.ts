import type { SignatureMistakeId } from '../SignatureMistakeId.js';

/** A text that may have been signed. */
export interface Candidate {
  readonly prehash: string;
  /** What is wrong with it. */
  readonly mistakes: readonly SignatureMistakeId[];
}
