import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { budgetKey } from '../src/budgetKey.js';
import { createRedisStore } from '../src/index.js';
import { order } from './buckets.js';
import { type RedisServer, startRedis } from './startRedis.js';

let server: RedisServer;
let client: Redis;

beforeAll(async () => {
  server = await startRedis();
  client = new Redis(server.port, { maxRetriesPerRequest: 0, retryStrategy: () => 50 });
  client.on('error', () => {});
});

afterAll(async () => {
  client.disconnect();
  await server.stop();
});

/** What a question is rejected with. A grant fails the test. */
async function rejection(redis: Redis, deployment: string): Promise<string> {
  const store = createRedisStore({ client: redis, deployment });
  try {
    const { permits } = await store.acquire({ buckets: [order], want: 1, leaseMs: 1_000 });
    throw new Error(`granted ${permits.length}`);
  } catch (error) {
    return String(error);
  }
}

test('a server that is not there', async () => {
  const nobody = new Redis(1, { maxRetriesPerRequest: 0, retryStrategy: null });
  nobody.on('error', () => {});
  expect(await rejection(nobody, 'x')).toMatch(/ECONNREFUSED|Connection is closed/);
});

test('a key that holds something else', async () => {
  await client.set(budgetKey('taken', order.id), 'text');
  expect(await rejection(client, 'taken')).toContain('WRONGTYPE');
});

test('a replica, which may not be written to', async () => {
  const replica = await startRedis('--replicaof', '127.0.0.1', String(server.port));
  const reader = new Redis(replica.port);
  // One that never finds its master refuses as well, with another word.
  expect(await rejection(reader, 'x')).toMatch(/READONLY|MASTERDOWN/);
  reader.disconnect();
  await replica.stop();
});

test('a user who may not', async () => {
  await client.call('ACL', 'SETUSER', 'guest', 'on', 'nopass', '~*', '+@all', '-info');
  const guest = new Redis(server.port, { username: 'guest', password: 'x', enableReadyCheck: false });
  expect(await rejection(guest, 'x')).toMatch(/NOPERM|can't run this command/);
  guest.disconnect();
});

test('a server whose memory is full', async () => {
  await client.config('SET', 'maxmemory', '1');
  try {
    expect(await rejection(client, 'full')).toContain('OOM');
  } finally {
    await client.config('SET', 'maxmemory', '0');
  }
});

test('one that wants a password, and gets none or a wrong one', async () => {
  const closed = await startRedis('--requirepass', 'right');
  const [without, wrong] = [{}, { password: 'wrong' }].map(
    (options) => new Redis(closed.port, { ...options, enableReadyCheck: false }),
  );
  for (const guest of [without, wrong]) {
    guest?.on('error', () => {});
    if (guest) expect(await rejection(guest, 'x')).toMatch(/NOAUTH|WRONGPASS/);
    guest?.disconnect();
  }
  await closed.stop();
});

test('one that is busy with a script refuses, and grants again when that is over', async () => {
  const busy = await startRedis('--lua-time-limit', '50');
  const [asking, other] = [new Redis(busy.port), new Redis(busy.port)];
  const store = createRedisStore({ client: asking, deployment: 'busy', random: () => 0 });
  const ask = () => store.acquire({ buckets: [order], want: 1, leaseMs: 1_000 });
  await sleep((await ask()).waitMs + 1);
  const loop = other.eval('local n = 0 while true do n = n + 1 end', 0);
  loop.catch(() => {});
  await sleep(300);
  await expect(ask()).rejects.toThrow('BUSY');
  await asking.script('KILL');
  await expect(loop).rejects.toThrow('killed');
  expect((await ask()).permits).toHaveLength(1);
  for (const each of [asking, other]) each.disconnect();
  await busy.stop();
});

test('one that stands still answers nothing, and the question waits', async () => {
  const slow = await startRedis();
  const client = new Redis(slow.port);
  const store = createRedisStore({ client, deployment: 'slow', random: () => 0 });
  const ask = () => store.acquire({ buckets: [order], want: 1, leaseMs: 1_000 });
  await sleep((await ask()).waitMs + 1);
  slow.signal('SIGSTOP');
  let answered = false;
  const question = ask().finally(() => {
    answered = true;
  });
  await sleep(300);
  expect(answered).toBe(false);
  slow.signal('SIGCONT');
  expect((await question).permits).toHaveLength(1);
  client.disconnect();
  await slow.stop();
});
