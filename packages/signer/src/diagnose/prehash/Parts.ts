/** A prehash before it is joined, each part as it stands in it. */
export interface Parts {
  readonly timestamp: string;
  readonly method: string;
  readonly path: string;
  /** With its question mark, or empty. */
  readonly query: string;
  readonly body: string;
}
