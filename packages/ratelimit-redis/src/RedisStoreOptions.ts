import type { RedisClient } from './RedisClient.js';

/**
 * Settings of {@link createRedisStore}.
 *
 * @example
 * ```ts
 * import type { RedisStoreOptions } from '@bitget-kit/ratelimit-redis';
 *
 * declare const client: RedisStoreOptions['client'];
 * const options: RedisStoreOptions = { client, deployment: 'production' };
 * ```
 */
export interface RedisStoreOptions {
  /** The client, connected. */
  readonly client: RedisClient;
  /**
   * Names those who share the budgets: the same in all processes that use the same accounts and addresses. It is a part
   * of every key, in braces, so that a cluster keeps all of a deployment on one server.
   */
  readonly deployment: string;
  /** Randomness that spreads the questions of several processes, from 0 to below 1. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}
