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
  const guest = new Redis(server.port, { username: 'guest', password: 'x' });
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

test('one that is busy with a script: the question waits, or is refused, and nothing is granted meanwhile', async () => {
  const other = new Redis(server.port);
  const busy = other.eval("local t = redis.call('TIME')[1] while redis.call('TIME')[1] - t < 2 do end return 1", 0);
  let settled = false;
  const question = rejection(client, 'busy').finally(() => {
    settled = true;
  });
  await other.ping().catch(() => {});
  // The server answered the one who asked behind the script: so the script is over.
  await busy;
  const answer = await question;
  expect(settled).toBe(true);
  // A new deployment's first answer grants nothing.
  expect(answer).toMatch(/granted 0|BUSY/);
  other.disconnect();
});
