/** One way to break a file. */
export interface Mutant {
  /** A short sentence that says what is broken. */
  readonly name: string;
  /** Relative to the package. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** The test files to run, instead of those of the list. */
  readonly tests?: readonly string[];
  /** Why no test can tell this mutant from the original. It is listed, and not run. */
  readonly equivalent?: string;
}

/** The `mutants.json` of a package. */
export interface MutantList {
  /** The test files to run, relative to the package, in this order: the quick ones first. Default: all. */
  readonly tests?: readonly string[];
  /** The most that a run may take; longer, it hangs, which tests notice. Default: 120. */
  readonly timeoutSeconds?: number;
  readonly mutants: readonly Mutant[];
}
