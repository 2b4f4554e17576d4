import { setTimeout as sleep } from 'node:timers/promises';
import { createRateLimiter } from '@bitget-kit/ratelimit';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { budgetKey } from '../src/budgetKey.js';
import { createRedisStore, type ScriptRunner } from '../src/index.js';
import { order, overall } from './buckets.js';
import { exampleOfPage } from './exampleOfPage.js';
import { type HttpBridge, startHttpBridge } from './startHttpBridge.js';
import { type RedisServer, startRedis } from './startRedis.js';

type RedisOverHttp = (url: string, token: string, waitUntil: (work: Promise<unknown>) => void) => ScriptRunner;

let redisOverHttp: RedisOverHttp;
let server: RedisServer;
let bridge: HttpBridge;
let client: Redis;

beforeAll(async () => {
  redisOverHttp = (await exampleOfPage('docs/recipes/edge.md', 'redisOverHttp')) as RedisOverHttp;
  server = await startRedis();
  bridge = await startHttpBridge(server.port);
  client = new Redis(server.port);
});

afterAll(async () => {
  client.disconnect();
  await bridge.close();
  await server.stop();
});

function overHttp({ token = bridge.token, deployment = 'edge' } = {}) {
  const works: Promise<unknown>[] = [];
  const runner = redisOverHttp(bridge.url, token, (work) => works.push(work));
  return { works, store: createRedisStore({ client: runner, deployment, random: () => 0 }) };
}

test('the block of the page keeps one count with a client over TCP', async () => {
  const { store } = overHttp();
  const other = createRedisStore({ client, deployment: 'edge', random: () => 0 });
  const ask = { buckets: [order, overall], leaseMs: 5_000 };
  // By the server's clock, which is a real one: the store says how long it lets nothing through at its first use.
  await sleep((await store.acquire({ ...ask, want: 1 })).waitMs + 1);
  const [first, second] = [await store.acquire({ ...ask, want: 2 }), await other.acquire({ ...ask, want: 9 })];
  expect([first.permits.length, second.permits.length]).toEqual([2, 1]);
  await store.release({ buckets: [order, overall], permits: first.permits });
  expect((await other.acquire({ ...ask, want: 9 })).permits).toHaveLength(2);
  await store.pause({ buckets: [overall.id], pauseMs: 900 });
  expect((await other.acquire({ ...ask, buckets: [overall], want: 1 })).permits).toEqual([]);
});

test('a limiter lets a request through, and its end is handed to waitUntil', async () => {
  const { store, works } = overHttp({ deployment: 'worker' });
  const limiter = createRateLimiter({ store, limits: { overall: { requests: 100, seconds: 1 } } });
  const limit = { requests: 2, seconds: 1, scope: 'uid' } as const;
  const permit = await limiter.acquire({ id: 'POST /order', limit, account: 'main', egress: 'edge' });
  const key = budgetKey('worker', { scope: 'uid', owner: 'main', endpoint: 'POST /order' });
  const [, open] = await client.zrange(key, '0', '-1', 'WITHSCORES');
  permit.done();
  await Promise.all(works);
  const [, ended] = await client.zrange(key, '0', '-1', 'WITHSCORES');
  // From its lease to one window from now.
  expect(Number(open) - Number(ended)).toBeGreaterThan(30_000);
});

test('what the server or the bridge refuses is refused in their words', async () => {
  const ask = { buckets: [order], want: 1, leaseMs: 1_000 };
  const stranger = overHttp({ token: 'wrong' });
  await expect(stranger.store.acquire(ask)).rejects.toThrow('Unauthorized');
  await client.set(budgetKey('taken', order.id), 'text');
  await expect(overHttp({ deployment: 'taken' }).store.acquire(ask)).rejects.toThrow('WRONGTYPE');
  expect(await Promise.all(stranger.works)).toEqual([undefined]);
});
