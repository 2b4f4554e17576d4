import type { RedisServer } from './startRedis.js';

/** The servers that the tests of a file have started and not stopped. */
export const runningServers: Set<RedisServer> = new Set();
