import type { SignatureMistakeId } from './SignatureMistakeId.js';

/** The bytes of a signature, read in one way. */
export interface SignatureForm {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What is wrong with how they were written. */
  readonly mistakes: readonly SignatureMistakeId[];
}
