/**
 * What a request is sent with.
 *
 * @example
 * ```ts
 * import { createTransport, type FetchInit } from '@bitget-kit/transport';
 *
 * // What goes out, without its headers: they hold live credentials.
 * const show = ({ method, body }: FetchInit, url: string) => `${method} ${url} ${body ?? ''}`;
 * const transport = createTransport({
 *   fetch: (url, init) => {
 *     console.log(show(init, url));
 *     return fetch(url, init);
 *   },
 * });
 * ```
 */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  /** Ends the request. */
  readonly signal?: AbortSignal;
  /** No redirect is followed. */
  readonly redirect?: 'manual';
  /** In place of `signal`, for a sender that `takesOnAbort`: calls back with the reason when the request is to end. */
  readonly onAbort?: (listener: (reason: unknown) => void) => void;
}

/**
 * The part of the Fetch standard that is used; the global `fetch` fits.
 *
 * @example
 * ```ts
 * import { createTransport, type FetchLike } from '@bitget-kit/transport';
 *
 * const direct: FetchLike = (url, init) => fetch(url, init);
 * const transport = createTransport({ fetch: direct });
 * ```
 */
export interface FetchLike {
  (url: string, init: FetchInit): Promise<FetchLikeResponse>;
  /** Whether it is given `onAbort` and no `signal`, which would cost more than signing does. */
  readonly takesOnAbort?: boolean;
}

/**
 * The part of a Fetch `Response` that is used.
 *
 * @example
 * ```ts
 * import { createTransport, type FetchLikeResponse } from '@bitget-kit/transport';
 *
 * const response: FetchLikeResponse = {
 *   status: 200,
 *   headers: new Headers({ 'content-type': 'application/json' }),
 *   text: async () => '{"code":"00000","msg":"success","requestTime":1767225600000,"data":[]}',
 * };
 * // An exchange for a test: it has one answer.
 * const transport = createTransport({ fetch: async () => response });
 * ```
 */
export interface FetchLikeResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Undefined when there was more than the sender would read. */
  text(): Promise<string | undefined>;
  /** If there is one, it is read instead of `text` where the length of the answer is not known beforehand, to bound it. */
  readonly body?: {
    getReader(): {
      read(): Promise<{ readonly done?: boolean | undefined; readonly value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
    cancel(): Promise<void>;
  } | null;
}
