import type { SignatureMistakeId } from '../SignatureMistakeId.js';
import type { QueryPair } from './QueryPair.js';

/** A way to write a list of parameters that is not the one to sign. */
export interface QueryEncoding {
  readonly mistake: SignatureMistakeId;
  readonly write: (pairs: readonly QueryPair[]) => string;
}
