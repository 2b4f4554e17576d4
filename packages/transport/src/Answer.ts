/** What is known about an answer besides its data. */
export interface AnswerMeta {
  /** When the exchange answered, by its own clock, ms since the epoch. `NaN` if it did not say. */
  readonly requestTime: number;
  /** The HTTP status. */
  readonly status: number;
  /** What the exchange says is left of this endpoint's limit in the current second, if it says so. */
  readonly remaining?: number | undefined;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** From the call to the answer, waiting for limits included, in ms. */
  readonly durationMs: number;
}

/** The `data` of an answer with what is known about it. */
export interface Answer<R> {
  readonly data: R;
  readonly meta: AnswerMeta;
}
