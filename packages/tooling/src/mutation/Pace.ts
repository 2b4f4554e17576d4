/** How long the tests may take, by how long they took while nothing was broken: on this machine, as busy as it is. */
export interface Pace {
  /** For one test, ms. */
  readonly testTimeout: number;
  /** For all of them, s. */
  readonly timeoutSeconds: number;
}
