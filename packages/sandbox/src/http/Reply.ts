/** An answer before it is a `Response`, or bytes on a socket. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** A fault: only this much of the body arrives. */
  readonly cutTo?: number | undefined;
}
