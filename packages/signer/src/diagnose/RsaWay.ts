import type { SignatureMistakeId } from './SignatureMistakeId.js';

/** A way to make a signature with an RSA key. */
export interface RsaWay {
  readonly mistakes: readonly SignatureMistakeId[];
  /** Whether it made this signature from this text. */
  readonly verify: (signature: Uint8Array<ArrayBuffer>, text: Uint8Array<ArrayBuffer>) => Promise<boolean>;
}
