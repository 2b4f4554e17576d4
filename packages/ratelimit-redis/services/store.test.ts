import { setTimeout as sleep } from 'node:timers/promises';
import type { RateLimitStore } from '@bitget-kit/ratelimit';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRedisStore } from '../src/index.js';
import { order, overall } from './buckets.js';
import { type RedisServer, startRedis } from './startRedis.js';

const LEASE_MS = 800;
/** What a new server makes everybody wait: the hold, and a second. */
const SETTLED_MS = 1_650;

let server: RedisServer;
let ioredis: Redis;
let nodeRedis: ReturnType<typeof createClient>;
let deployments = 0;

beforeAll(async () => {
  server = await startRedis();
  ioredis = new Redis(server.port, { lazyConnect: true });
  nodeRedis = createClient({ url: `redis://127.0.0.1:${server.port}` });
  await Promise.all([ioredis.connect(), nodeRedis.connect()]);
});

afterAll(async () => {
  ioredis.disconnect();
  nodeRedis.destroy();
  await server.stop();
});

/** Two processes of one deployment, each with a client of its own kind. The deployment is not new any more. */
async function twoProcesses(deployment = `test-${deployments++}`): Promise<readonly [RateLimitStore, RateLimitStore]> {
  const random = (): number => 0;
  const stores = [
    createRedisStore({ client: ioredis, deployment, random }),
    createRedisStore({ client: nodeRedis, deployment, random }),
  ] as const;
  await stores[0].acquire({ buckets: [order, overall], want: 1, leaseMs: LEASE_MS });
  await sleep(SETTLED_MS);
  return stores;
}

const ask = (store: RateLimitStore, want: number, buckets = [order, overall]) =>
  store.acquire({ buckets, want, leaseMs: LEASE_MS });

describe.concurrent('on a real server', () => {
  test('two processes together never get more than is allowed, from any bucket', async () => {
    const [a, b] = await twoProcesses();
    const first = await ask(a, 2);
    const second = await ask(b, 9);
    expect([first.permits.length, second.permits.length]).toEqual([2, 1]);
    expect(first.waitMs).toBe(0);
    expect(second.waitMs).toBe(500);
    // The overall budget has two left, though the other endpoint's own would have three.
    const other = { ...order, id: { ...order.id, endpoint: 'GET /other' } };
    expect((await ask(a, 9, [other, overall])).permits).toHaveLength(2);
    expect((await ask(a, 1, [other, overall])).permits).toEqual([]);
    expect((await ask(b, 1, [other])).permits).toHaveLength(1);
  });

  test('permits of all have names of their own', async () => {
    const [a, b] = await twoProcesses();
    const grants = await Promise.all([ask(a, 1), ask(b, 1), ask(a, 1)]);
    expect(new Set(grants.flatMap(({ permits }) => permits)).size).toBe(3);
  });

  test('a slot is held for one window after its end, and for the grace', async () => {
    const [a, b] = await twoProcesses();
    const { permits } = await ask(a, 3);
    const [first = '', second = '', third = ''] = permits;
    await a.done({ buckets: [order, overall], permits: [first], graceMs: 0 });
    await a.done({ buckets: [order, overall], permits: [second, third], graceMs: 900 });
    const soon = await ask(b, 1);
    expect(soon.permits).toEqual([]);
    expect(soon.waitMs).toBeGreaterThan(0);
    expect(soon.waitMs).toBeLessThanOrEqual(500);
    await sleep(soon.waitMs + 1);
    expect((await ask(b, 2)).permits).toHaveLength(1);
  });

  test('what is given back is free at once', async () => {
    const [a, b] = await twoProcesses();
    const { permits } = await ask(a, 3);
    await a.release({ buckets: [order, overall], permits });
    expect((await ask(b, 3)).permits).toHaveLength(3);
  });

  test('a permit that never ends comes free a hold after its lease; ended too late, it is taken again', async () => {
    const [a, b] = await twoProcesses();
    const { permits } = await ask(a, 3);
    await sleep(LEASE_MS + 300);
    expect((await ask(b, 1)).permits).toEqual([]);
    await sleep(250);
    await a.done({ buckets: [order, overall], permits, graceMs: 0 });
    expect((await ask(b, 1)).permits).toEqual([]);
    await sleep(505);
    expect((await ask(b, 1)).permits).toHaveLength(1);
  });

  test('a heavy permit takes its weight, and waits for all of it', async () => {
    const [a, b] = await twoProcesses();
    const heavy = { ...order, weight: 2 };
    const { permits } = await ask(a, 2, [heavy, overall]);
    expect(permits).toHaveLength(1);
    await a.done({ buckets: [heavy, overall], permits, graceMs: 0 });
    expect((await ask(b, 1, [heavy, overall])).permits).toEqual([]);
    expect((await ask(b, 1)).permits).toHaveLength(1);
    await sleep(505);
    expect((await ask(b, 1, [heavy, overall])).permits).toHaveLength(1);
  });

  test('one that needs more than is allowed goes alone', async () => {
    const [a] = await twoProcesses();
    const heavy = { ...order, allowed: 1, weight: 2 };
    expect((await ask(a, 3, [heavy])).permits).toHaveLength(1);
    expect((await ask(a, 1, [heavy])).permits).toEqual([]);
  });

  test('a pause holds for all, and is never made shorter', async () => {
    const [a, b] = await twoProcesses();
    await a.pause({ buckets: [order.id], pauseMs: 1_200 });
    await b.pause({ buckets: [order.id], pauseMs: 100 });
    const refused = await ask(b, 1);
    expect(refused.permits).toEqual([]);
    expect(refused.waitMs).toBeGreaterThan(600);
    expect((await ask(b, 1, [overall])).permits).toHaveLength(1);
    await sleep(refused.waitMs + 5);
    expect((await ask(b, 1)).permits).toHaveLength(1);
  });

  test('its keys vanish when nobody uses them', async () => {
    const [a] = await twoProcesses('fleeting');
    const { permits } = await ask(a, 2);
    await a.done({ buckets: [order, overall], permits: permits.slice(1), graceMs: 0 });
    const keys = (await ioredis.keys('bg:{fleeting}:*')).filter((key) => !key.endsWith(':marker'));
    const lives = await Promise.all(keys.map((key) => ioredis.pttl(key)));
    expect(lives).toHaveLength(2);
    for (const life of lives) expect(life).toBeGreaterThan(0);
  });
});

describe('a server that may have forgotten', () => {
  test('grants nothing for one hold and a second: when it is new, and when it was started again', async () => {
    const own = await startRedis();
    const client = new Redis(own.port, { retryStrategy: () => 50 });
    client.on('error', () => {});
    const store = createRedisStore({ client, deployment: 'forgetful', random: () => 0 });
    for (const age of ['new', 'started again']) {
      if (age !== 'new') await own.restart();
      const first = await ask(store, 1, [order]);
      expect(first, age).toEqual({ permits: [], waitMs: 1_500 });
      await sleep(1_100);
      expect((await ask(store, 1, [order])).permits, age).toEqual([]);
      await sleep(410);
      expect((await ask(store, 1, [order])).permits, age).toHaveLength(1);
    }
    await client.flushall();
    expect((await ask(store, 1, [order])).permits).toEqual([]);
    client.disconnect();
    await own.stop();
  });
});

test('the scripts are sent again when the server has dropped them', async () => {
  const [a, b] = await twoProcesses();
  for (const store of [a, b]) {
    await ioredis.script('FLUSH');
    expect((await ask(store, 1)).permits).toHaveLength(1);
  }
});

test('a cluster takes them: all keys of a deployment lie on one server', async () => {
  const own = await startRedis('--cluster-enabled', 'yes');
  const node = new Redis(own.port);
  await node.cluster('ADDSLOTSRANGE', 0, 16383);
  while (!String(await node.cluster('INFO')).includes('cluster_state:ok')) await sleep(20);
  const store = createRedisStore({ client: node, deployment: 'clustered', random: () => 0 });
  const awkward = { ...order, id: { ...order.id, owner: 'a}{b:c' } };
  await ask(store, 1, [awkward, overall]);
  await sleep(SETTLED_MS);
  const { permits } = await ask(store, 2, [awkward, overall]);
  await store.done({ buckets: [awkward, overall], permits, graceMs: 0 });
  await store.pause({ buckets: [awkward.id, overall.id], pauseMs: 50 });
  const keys = await node.keys('*');
  const slots = await Promise.all(keys.map((key) => node.cluster('KEYSLOT', key)));
  expect(keys.length).toBe(5);
  expect(new Set(slots).size).toBe(1);
  node.disconnect();
  await own.stop();
});
