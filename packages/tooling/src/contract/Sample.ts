/** What the documentation shows as an example of one endpoint. */
export interface Sample {
  /** Method and path. */
  readonly endpoint: string;
  /** Query or body. */
  readonly request?: unknown;
  /** `data` of the answer. */
  readonly data?: unknown;
}
