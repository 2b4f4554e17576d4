import { BitgetError } from '@bitget-kit/errors';
import type { BucketId, RateLimitStore } from '@bitget-kit/ratelimit';
import { acquireScript } from './acquireScript.js';
import { budgetKey } from './budgetKey.js';
import { endScript } from './endScript.js';
import type { RedisStoreOptions } from './RedisStoreOptions.js';
import { readGrant } from './readGrant.js';
import { toScriptRunner } from './toScriptRunner.js';

/** Processes that were told the same moment do not all ask at once. */
const JITTER_MS = 5;

/** Permits that end, with the buckets that they hold slots of. */
type Ended = Parameters<RateLimitStore['release']>[0];

/**
 * Makes a store that keeps one count for many processes, on Redis or a server that speaks like it. Give it to
 * `createRateLimiter({ store })` in each of them.
 *
 * Each question and each end is one script, so one round trip, and atomic. The client is yours: connect it, watch its
 * errors, close it. What it rejects with, the store rejects with, and the limiter lets nobody through meanwhile.
 *
 * The server must not evict keys: let its `maxmemory-policy` be `noeviction`. Its user needs `EVALSHA`, `EVAL`, `INFO`,
 * `TIME` and the commands of keys, strings, hashes and sorted sets.
 *
 * @throws {@link BitgetError} `config/invalid` when the deployment cannot be a part of keys, or the client is none.
 *
 * @see https://www.bitget.com/api-doc/common/intro
 *
 * @example
 * ```ts
 * import { createRateLimiter } from '@bitget-kit/ratelimit';
 * import { createRedisStore } from '@bitget-kit/ratelimit-redis';
 * import { Redis } from 'ioredis';
 *
 * const client = new Redis('redis://localhost:6379', { lazyConnect: true });
 * const limiter = createRateLimiter({ store: createRedisStore({ client, deployment: 'production' }) });
 * ```
 */
export function createRedisStore(options: RedisStoreOptions): RateLimitStore {
  const { client, deployment, random = Math.random } = options;
  checkDeployment(deployment);
  const runner = toScriptRunner(client);
  const keyOf = (id: BucketId): string => budgetKey(deployment, id);
  // A slash is in no name: names are percent-encoded. After a colon, it could be an endpoint's.
  const pauseOf = (id: BucketId): string => `${keyOf(id)}/pause`;
  const marker = `bg:{${deployment}}:marker`;
  // Names must differ between processes, also between those that a machine starts in one moment.
  const process = crypto.randomUUID();
  let questions = 0;

  async function end(mode: 'done' | 'release', { buckets, permits }: Ended, graceMs: number): Promise<void> {
    if (permits.length === 0) return;
    const keys = buckets.map(({ id }) => keyOf(id));
    const holds = buckets.flatMap(({ holdMs, weight }) => [holdMs, weight]);
    await runner.run(endScript, keys, [mode, graceMs, permits.length, ...permits, ...holds].map(String));
  }

  return {
    async acquire({ buckets, want, leaseMs }) {
      const prefix = `${process}:${questions++}:`;
      const keys = [marker, ...buckets.flatMap(({ id }) => [keyOf(id), pauseOf(id)])];
      const limits = buckets.flatMap(({ allowed, holdMs, weight }) => [allowed, holdMs, weight]);
      const reply = await runner.run(acquireScript, keys, [want, prefix, leaseMs, ...limits].map(String));
      const { granted, waitMs } = readGrant(reply, want);
      return {
        permits: Array.from({ length: granted }, (_, index) => `${prefix}${index + 1}`),
        waitMs: waitMs > 0 ? waitMs + random() * JITTER_MS : 0,
      };
    },
    done: (ended) => end('done', ended, ended.graceMs),
    release: (unused) => end('release', unused, 0),
    async pause({ buckets, pauseMs }) {
      if (buckets.length > 0) await runner.run(endScript, buckets.map(pauseOf), ['pause', String(pauseMs), '0']);
    },
  };
}

/** It becomes part of every key, between braces. */
function checkDeployment(deployment: unknown): void {
  if (typeof deployment === 'string' && /^[!-z|~]+$/.test(deployment)) return;
  const message = 'deployment must be a name of visible ASCII characters without blanks and braces.';
  throw new BitgetError('config/invalid', message, { option: 'deployment' });
}
