/** What a request is sent with. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Ends the request. */
  readonly signal?: AbortSignal;
  /** No redirect is followed. */
  readonly redirect?: 'manual';
  /**
   * Calls back with the reason when the request is to end. The same as `signal`, for a sender that wants to save what a
   * standard signal costs: that one is made only when it is looked at.
   */
  readonly onAbort?: (listener: (reason: unknown) => void) => void;
}

/** The part of the Fetch standard that is used; the global `fetch` fits. */
export type FetchLike = (url: string, init: FetchInit) => Promise<FetchLikeResponse>;

/** The part of a Fetch `Response` that is used. */
export interface FetchLikeResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  /** If there is one, it is read instead of `text` where the length of the answer is not known beforehand, to bound it. */
  readonly body?: {
    getReader(): {
      read(): Promise<{ readonly done?: boolean | undefined; readonly value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
    cancel(): Promise<void>;
  } | null;
}
