/** A file that a generator makes. */
export interface GeneratedFile {
  /** Relative to the top folder, with forward slashes. */
  readonly path: string;
  readonly content: string;
}
