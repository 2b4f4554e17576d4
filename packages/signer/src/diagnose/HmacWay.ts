import type { SignatureMistakeId } from './SignatureMistakeId.js';

/** A way to make a signature from a text and a secret. */
export interface HmacWay {
  readonly mistakes: readonly SignatureMistakeId[];
  /** How many bytes it gives. */
  readonly size: number;
  readonly digest: (text: Uint8Array) => Uint8Array;
}
