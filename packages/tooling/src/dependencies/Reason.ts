/** Why a package of others is among what users install: a line of `packages/tooling/dependencies.json`. */
export interface Reason {
  readonly name: string;
  /** What it does for us, and why that is not code of our own. */
  readonly reason: string;
  /** The decision record that says more, by its file name without the ending. */
  readonly decision?: string;
}
