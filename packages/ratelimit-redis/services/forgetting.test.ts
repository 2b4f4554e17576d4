import { setTimeout as sleep } from 'node:timers/promises';
import type { RateLimitStore } from '@bitget-kit/ratelimit';
import { Redis } from 'ioredis';
import { describe, expect, test } from 'vitest';
import { createRedisStore } from '../src/index.js';
import { order } from './buckets.js';
import { startRedis } from './startRedis.js';

// A server that may have forgotten what it granted lets nobody through for one hold and a second.
const SILENCE_MS = order.holdMs + 1_000;

function connect(port: number): Redis {
  const client = new Redis(port, { retryStrategy: () => 50 });
  // It reconnects by itself.
  client.on('error', () => {});
  return client;
}

const storeOn = (client: Redis): RateLimitStore =>
  createRedisStore({ client, deployment: 'forgetful', random: () => 0 });

const ask = (store: RateLimitStore, want: number) => store.acquire({ buckets: [order], want, leaseMs: 800 });

/** Fails unless nothing is granted from now on for as long as it must be, and something after that. */
async function expectSilence(store: RateLimitStore): Promise<void> {
  expect(await ask(store, 1)).toEqual({ permits: [], waitMs: SILENCE_MS });
  await sleep(SILENCE_MS - 400);
  const late = await ask(store, 1);
  expect(late.permits).toEqual([]);
  await sleep(late.waitMs + 1);
  expect((await ask(store, 1)).permits).toHaveLength(1);
}

describe.concurrent('silent for one hold and a second is', () => {
  test('a server that is new, one that was emptied, and one that was killed and started again', async () => {
    const server = await startRedis();
    const client = connect(server.port);
    const store = storeOn(client);
    await expectSilence(store);
    await client.flushall();
    await expectSilence(store);
    await server.restart();
    await expectSilence(store);
    client.disconnect();
    await server.stop();
  });

  test('a replica that takes over, though it has a copy of everything', async () => {
    // It would wait five seconds for further replicas.
    const first = await startRedis('--repl-diskless-sync-delay', '0');
    const second = await startRedis('--replicaof', '127.0.0.1', String(first.port));
    const [primary, replica] = [connect(first.port), connect(second.port)];
    await ask(storeOn(primary), 1);
    while (!(await replica.exists('bg:{forgetful}:marker'))) await sleep(20);
    await sleep(SILENCE_MS);
    expect((await ask(storeOn(primary), 1)).permits).toHaveLength(1);
    await first.kill();
    await replica.replicaof('NO', 'ONE');
    await expectSilence(storeOn(replica));
    for (const client of [primary, replica]) client.disconnect();
    await Promise.all([first.stop(), second.stop()]);
  });
});

test('a server that does not say which it is grants nothing at all', async () => {
  const server = await startRedis();
  const client = connect(server.port);
  const store = createRedisStore({
    client: {
      run: ({ source }, keys, args) =>
        client.eval(source.replace("told('server'", "told('clients'"), keys.length, ...keys, ...args),
    },
    deployment: 'nameless',
  });
  await expect(ask(store, 1)).rejects.toThrow('the server tells no run_id, so that a failover would go unnoticed');
  client.disconnect();
  await server.stop();
});

test('a server that has evicted keys says so, and is then silent like any that may have forgotten', async () => {
  const server = await startRedis('--maxmemory-policy', 'volatile-lru');
  const client = connect(server.port);
  const store = storeOn(client);
  await sleep((await ask(store, 1)).waitMs + 1);
  expect((await ask(store, 3)).permits).toHaveLength(3);
  await client.config('SET', 'maxmemory', '1');
  await client.set('another', 'key').catch(() => {});
  await client.config('SET', 'maxmemory', '0');
  expect(await client.info('stats')).not.toMatch(/evicted_keys:0\r/);
  await expect(ask(store, 1)).rejects.toThrow('the server has evicted keys, maybe slots');
  const after = await ask(store, 1);
  expect(after.permits).toEqual([]);
  await sleep(after.waitMs + 1);
  expect((await ask(store, 1)).permits).toHaveLength(1);
  client.disconnect();
  await server.stop();
});
