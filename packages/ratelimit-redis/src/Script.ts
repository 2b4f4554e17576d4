/**
 * A Lua script as a server knows it: by its text, or by the digest of a text that it has seen before.
 *
 * @example
 * ```ts
 * import type { Script } from '@bitget-kit/ratelimit-redis';
 *
 * const ping: Script = { source: "return 'PONG'", sha1: '2ae7bb1ba9ecae8af9e23a1c2bb9ae0d0be35f60' };
 * ```
 */
export interface Script {
  readonly source: string;
  /** SHA-1 of the source, in hex. */
  readonly sha1: string;
}
