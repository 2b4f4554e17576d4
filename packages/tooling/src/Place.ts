/** Where a verb runs and what it was told. */
export interface Place {
  /** The top folder of the workspace. */
  readonly root: string;
  /** The folder the command was started in: a package, for the verbs that look at one. */
  readonly cwd: string;
  /** Options such as `--check`, with the word that follows those that take one. */
  readonly flags: ReadonlyMap<string, string>;
}
