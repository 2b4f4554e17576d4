/** A package of others that users get with ours. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its manifest says, an SPDX expression; empty when it says nothing. */
  readonly license: string;
  /** Names of what it installs in its turn. */
  readonly dependencies: readonly string[];
}
