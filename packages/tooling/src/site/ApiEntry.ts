/** One way into a published package, and where its pages go. */
export interface ApiEntry {
  /** Absolute path of the source file behind it. */
  readonly file: string;
  /** As one imports it: `@bitget-kit/errors/catalog`. */
  readonly specifier: string;
  /** As typedoc names it: `errors/src/catalog`. */
  readonly module: string;
  /** Its folder below `docs/api`: `errors/catalog`. */
  readonly folder: string;
}
