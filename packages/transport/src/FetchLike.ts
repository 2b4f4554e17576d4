/** The part of the Fetch standard that is used; the global `fetch` fits. */
export type FetchLike = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
    readonly signal?: AbortSignal;
    readonly redirect?: 'manual';
  },
) => Promise<FetchLikeResponse>;

/** The part of a Fetch `Response` that is used. */
export interface FetchLikeResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
  /** If there is one, it is read instead of `text` where the length of the answer is not known beforehand, to bound it. */
  readonly body?: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
    cancel(): Promise<void>;
  } | null;
}
