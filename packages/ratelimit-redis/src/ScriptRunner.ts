import type { Script } from './Script.js';

/**
 * All that the store needs of a Redis client. Write one for a client that is not known here.
 *
 * @example
 * ```ts
 * import type { ScriptRunner } from '@bitget-kit/ratelimit-redis';
 *
 * declare function send(command: readonly string[]): Promise<unknown>;
 *
 * const runner: ScriptRunner = {
 *   run: ({ source }, keys, args) => send(['EVAL', source, `${keys.length}`, ...keys, ...args]),
 * };
 * ```
 */
export interface ScriptRunner {
  /** Runs a script, by `EVALSHA` or `EVAL`, and gives its reply. Rejects when the server cannot be reached or refuses. */
  run(script: Script, keys: readonly string[], args: readonly string[]): Promise<unknown>;
}
