import { setTimeout as sleep } from 'node:timers/promises';
import { Cluster, Redis } from 'ioredis';
import { createCluster } from 'redis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRedisStore } from '../src/index.js';
import type { RedisClient } from '../src/RedisClient.js';
import { order, overall } from './buckets.js';
import { type RedisServer, startRedis } from './startRedis.js';

// The names hold all that could make a second hash tag, or none.
const buckets = [{ ...order, id: { ...order.id, owner: 'a}{b:c' } }, overall];

let server: RedisServer;
let node: Redis;

beforeAll(async () => {
  // A node that has met no other does not know its own address, which clients would be told.
  server = await startRedis('--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1');
  node = new Redis(server.port);
  await node.cluster('ADDSLOTSRANGE', 0, 16383);
  while (!String(await node.cluster('INFO')).includes('cluster_state:ok')) await sleep(20);
});

afterAll(async () => {
  node.disconnect();
  await server.stop();
});

/** Goes once through everything that a store does. The server refuses a script whose keys lie in several slots. */
async function useAll(client: RedisClient, deployment: string): Promise<void> {
  const store = createRedisStore({ client, deployment, random: () => 0 });
  const ask = (want: number) => store.acquire({ buckets, want, leaseMs: 5_000 });
  const { waitMs } = await ask(1);
  await sleep(waitMs + 1);
  const { permits } = await ask(3);
  expect(permits).toHaveLength(3);
  await store.release({ buckets, permits: permits.slice(1) });
  await store.done({ buckets, permits: permits.slice(0, 1), graceMs: 0 });
  expect((await ask(3)).permits).toHaveLength(2);
  await store.pause({ buckets: buckets.map(({ id }) => id), pauseMs: 5_000 });
  const keys = await node.keys(`bg:{${deployment}}:*`);
  expect(keys).toHaveLength(5);
  const slots = await Promise.all(keys.map((key) => node.cluster('KEYSLOT', key)));
  expect(new Set(slots).size).toBe(1);
}

test('through a cluster client of ioredis', async () => {
  const client = new Cluster([{ host: '127.0.0.1', port: server.port }]);
  await useAll(client, 'by-ioredis');
  client.disconnect();
});

test('through a cluster client of redis', async () => {
  const client = createCluster({ rootNodes: [{ url: `redis://127.0.0.1:${server.port}` }] });
  await client.connect();
  await useAll(client, 'by-redis');
  client.destroy();
});
