/** How long the tests may take, by how long they took while nothing was broken: on this machine, as busy as it is. */
export interface Pace {
  /** For one test, ms. */
  readonly testTimeout: number;
  /** For the tests of these files together, s. No files are all of them. */
  readonly timeoutSeconds: (files: readonly string[]) => number;
}
