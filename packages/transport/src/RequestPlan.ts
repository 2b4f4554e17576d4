import type { CallOptions } from './CallOptions.js';
import type { Endpoint } from './Endpoint.js';
import type { RateRoute } from './RequestLimiter.js';
import type { SerializedRequest } from './serializeRequest.js';
import type { TryReport } from './TryReport.js';

/** One call on its way: what stays the same over its tries, and the little that changes. */
export interface RequestPlan {
  readonly endpoint: Endpoint<unknown, unknown>;
  /** `METHOD /path`. */
  readonly id: string;
  /** Whether it changes something, so that it must not be sent twice by accident. */
  readonly write: boolean;
  readonly route: RateRoute;
  readonly serialized: SerializedRequest;
  readonly options: CallOptions;
  /** When the call was made, on the monotonic clock. */
  readonly startedAt: number;
  /** How many times the request was handed over to `fetch`. */
  attempts: number;
  /** How the latest hand-over ended. */
  report: TryReport;
}
