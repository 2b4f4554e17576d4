import type { FetchLike } from '@bitget-kit/transport';

/** What sends requests on a runtime, with what it holds open. */
export interface Sender {
  readonly fetch: FetchLike;
  readonly close: () => Promise<void>;
}
