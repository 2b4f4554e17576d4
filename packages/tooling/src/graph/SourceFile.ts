import type { ImportUse } from './ImportUse.js';

/** A file of a package's `src`, and what it imports. */
export interface SourceFile {
  /** Relative to the package, with forward slashes: `src/call.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly ImportUse[];
}
