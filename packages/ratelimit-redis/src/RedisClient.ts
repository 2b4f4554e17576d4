import type { ScriptRunner } from './ScriptRunner.js';

/**
 * The part of an `ioredis` client, or cluster, that is used.
 *
 * @example
 * ```ts
 * import type { IoredisClient } from '@bitget-kit/ratelimit-redis';
 * import { Cluster } from 'ioredis';
 *
 * const client: IoredisClient = new Cluster([{ host: '10.0.0.5', port: 6379 }], { lazyConnect: true });
 * ```
 */
export interface IoredisClient {
  evalsha(sha1: string, numberOfKeys: number, ...keysAndArgs: string[]): Promise<unknown>;
  eval(source: string, numberOfKeys: number, ...keysAndArgs: string[]): Promise<unknown>;
}

/**
 * The part of a `redis` (node-redis) client, or cluster, that is used.
 *
 * @example
 * ```ts
 * import type { NodeRedisClient } from '@bitget-kit/ratelimit-redis';
 * import { createClient } from 'redis';
 *
 * const client: NodeRedisClient = createClient({ url: 'redis://localhost:6379' });
 * ```
 */
export interface NodeRedisClient {
  evalSha(sha1: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
  eval(source: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/**
 * A client of `ioredis` or of `redis`, connected by you, single or cluster; or anything that runs scripts.
 *
 * @example
 * ```ts
 * import type { RedisClient } from '@bitget-kit/ratelimit-redis';
 * import { Redis } from 'ioredis';
 *
 * const client: RedisClient = new Redis('redis://localhost:6379', { lazyConnect: true });
 * ```
 */
export type RedisClient = IoredisClient | NodeRedisClient | ScriptRunner;
