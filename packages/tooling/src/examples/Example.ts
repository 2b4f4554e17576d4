/** One block of TypeScript in a comment or a page. */
export interface Example {
  /** Absolute path of the file it stands in. */
  readonly file: string;
  /** Line of its first line of code in that file, from 1. */
  readonly line: number;
  readonly code: string;
  /** What follows the language behind the opening fence. */
  readonly info: string;
}
