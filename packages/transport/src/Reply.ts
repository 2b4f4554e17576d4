/** The exchange's envelope, whatever its code. */
export interface EnvelopeReply {
  readonly kind: 'envelope';
  readonly status: number;
  readonly apiCode: string;
  readonly apiMessage: string;
  readonly data: unknown;
  readonly requestTime: number;
  readonly remaining: number | undefined;
  readonly retryAfterMs: number | undefined;
}

/** An HTTP answer that is not the envelope: HTML, empty, cut off, a redirect, a page of the CDN. */
export interface ForeignReply {
  readonly kind: 'foreign';
  readonly status: number;
  readonly contentType: string | undefined;
  readonly rayId: string | undefined;
  readonly excerpt: string;
  readonly retryAfterMs: number | undefined;
}

/** No answer: the connection failed. */
export interface NetworkReply {
  readonly kind: 'network';
  readonly cause: unknown;
}

/** No answer in time. */
export interface TimeoutReply {
  readonly kind: 'timeout';
}

/** How one try ended. */
export type Reply = EnvelopeReply | ForeignReply | NetworkReply | TimeoutReply;
