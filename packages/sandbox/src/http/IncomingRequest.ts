/**
 * As much of a request as is needed here. A `Request` is one; but making a `Request` costs more than all checks together, so
 * whatever comes in plainly comes in without.
 */
export interface IncomingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  /** Ends the wait for a slow answer. */
  readonly signal?: AbortSignal | undefined;
  arrayBuffer(): Promise<ArrayBuffer | Uint8Array>;
  /** The body, where it is a text already. */
  readonly bodyText?: string | undefined;
}
