export { createRedisStore } from './createRedisStore.js';
export type { IoredisClient, NodeRedisClient, RedisClient } from './RedisClient.js';
export type { RedisStoreOptions } from './RedisStoreOptions.js';
export type { Script } from './Script.js';
export type { ScriptRunner } from './ScriptRunner.js';
