import type { CheckName } from './CallTrace.js';

/** One request and what became of it, for the page. It is not part of the state: whoever goes on from a snapshot begins anew. */
export interface CallRecord {
  /** The exchange's time, ms. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** What stood behind the question mark, as it came. */
  readonly query: string;
  readonly body: string;
  /** What stood in `ACCESS-KEY`, `ACCESS-TIMESTAMP` and `ACCESS-SIGN`. */
  readonly apiKey: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly status: number;
  readonly code: string;
  readonly msg: string;
  /** The checks that it has passed. */
  readonly passed: readonly CheckName[];
  /** True when the answer was a sample. */
  readonly sample: boolean;
}
