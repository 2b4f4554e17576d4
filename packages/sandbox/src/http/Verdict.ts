/** What is answered, before it is put into the envelope. */
export interface Verdict {
  readonly status: number;
  readonly code: string;
  readonly msg: string;
  readonly data: unknown;
}
