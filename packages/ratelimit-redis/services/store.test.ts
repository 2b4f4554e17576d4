import { setTimeout as sleep } from 'node:timers/promises';
import type { RateLimitStore, StoreBucket } from '@bitget-kit/ratelimit';
import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetKey } from '../src/budgetKey.js';
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

  test('a crowd of questions at once gets what is allowed, and every bucket the same', async () => {
    const [a, b] = await twoProcesses('crowd');
    const grants = await Promise.all(Array.from({ length: 60 }, (_, index) => ask(index % 2 ? a : b, 1 + (index % 3))));
    const permits = grants.flatMap((grant) => grant.permits);
    expect(permits).toHaveLength(3);
    expect(new Set(permits).size).toBe(3);
    for (const { id } of [order, overall]) {
      const slots = await ioredis.zrange(budgetKey('crowd', id), '0', '-1');
      expect(slots.sort()).toEqual(permits.map((permit) => `${permit}:1`).sort());
    }
    for (const { waitMs } of grants) expect(waitMs).toBeLessThanOrEqual(600);
  });

  test('a short lease of one does not end the slots of another', async () => {
    const [a, b] = await twoProcesses();
    await a.acquire({ buckets: [order], want: 2, leaseMs: 5_000 });
    await b.acquire({ buckets: [order], want: 1, leaseMs: 50 });
    await sleep(650);
    expect((await b.acquire({ buckets: [order], want: 9, leaseMs: 50 })).permits).toHaveLength(1);
  });

  test('nor does the end of one end the open slots of another', async () => {
    const [a, b] = await twoProcesses();
    const { permits } = await ask(a, 3);
    await b.done({ buckets: [order, overall], permits: permits.slice(2), graceMs: 0 });
    await sleep(600);
    expect((await ask(b, 9)).permits).toHaveLength(1);
  });

  test('an endpoint called pause is not the pause of its address', async () => {
    const [a] = await twoProcesses();
    const own: StoreBucket = { ...overall, id: { ...overall.id, endpoint: 'pause' } };
    expect((await ask(a, 1, [own, overall])).permits).toHaveLength(1);
    await a.pause({ buckets: [overall.id], pauseMs: 100 });
    expect((await ask(a, 1, [own])).permits).toHaveLength(1);
    expect((await ask(a, 1, [overall])).permits).toEqual([]);
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

  test('a heavy permit takes its weight while it is open, and gives all of it back', async () => {
    const [a, b] = await twoProcesses();
    const heavy = { ...order, weight: 2 };
    const { permits } = await ask(a, 1, [heavy]);
    const light = await ask(b, 9, [order]);
    expect(light.permits).toHaveLength(1);
    await b.release({ buckets: [order], permits: light.permits });
    await a.release({ buckets: [heavy], permits });
    expect((await ask(b, 9, [order])).permits).toHaveLength(3);
  });

  test('one that needs more than is allowed goes alone', async () => {
    const [a] = await twoProcesses();
    const heavy = { ...order, allowed: 1, weight: 2 };
    expect((await ask(a, 3, [heavy])).permits).toHaveLength(1);
    expect((await ask(a, 1, [heavy])).permits).toEqual([]);
  });

  test('and waits no longer than for the last slot', async () => {
    const [a] = await twoProcesses();
    const heavy = { ...order, allowed: 1, weight: 2 };
    const { permits } = await ask(a, 1, [heavy]);
    await a.done({ buckets: [heavy], permits, graceMs: 0 });
    await sleep(200);
    expect((await ask(a, 1, [heavy])).waitMs).toBeLessThanOrEqual(301);
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

test('the scripts are sent again when the server has dropped them', async () => {
  const [a, b] = await twoProcesses();
  for (const store of [a, b]) {
    await ioredis.script('FLUSH');
    expect((await ask(store, 1)).permits).toHaveLength(1);
  }
});
