/** A request as it was received, before anything is believed about it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  /** The query as it came. */
  readonly rawQuery: string;
  /** The query in the order received, percent-decoded: what the signature must have been made over. */
  readonly query: string;
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** The bytes of the body as text. */
  readonly body: string;
  readonly headers: { get(name: string): string | null };
  readonly ip: string;
}
