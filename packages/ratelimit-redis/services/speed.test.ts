import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { createRedisStore } from '../src/index.js';
import { order, overall } from './buckets.js';
import { startRedis } from './startRedis.js';

const CALLS = 4_000;
const IN_FLIGHT = 16;
const ROUNDS = 5;

/** How often a second. */
async function rate(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let left = CALLS;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, caller));
  return (CALLS / (performance.now() - start)) * 1_000;
}

test('a grant and its end cost a small multiple of a PING', async () => {
  const server = await startRedis();
  const client = new Redis(server.port);
  const store = createRedisStore({ client, deployment: 'speed' });
  const roomy = [order, { ...overall, id: { ...overall.id, endpoint: 'GET /time' } }, overall].map((bucket) => ({
    ...bucket,
    allowed: 1e6,
  }));
  const grant = async (): Promise<void> => {
    const { permits } = await store.acquire({ buckets: roomy, want: 1, leaseMs: 1_000 });
    if (permits.length !== 1) throw new Error('no room');
    await store.done({ buckets: roomy, permits, graceMs: 0 });
  };
  await store.acquire({ buckets: roomy, want: 1, leaseMs: 1_000 });
  await sleep(1_700);
  const pings: number[] = [];
  const grants: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    pings.push(await rate(() => client.ping()));
    grants.push(await rate(grant));
  }
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  const ratio = median(grants) / median(pings);
  console.log(
    `\nOne process, ${IN_FLIGHT} in flight, 3 buckets: ${median(grants).toFixed(0)} grants/s (acquire and done), ${median(pings).toFixed(0)} PING/s, ratio ${ratio.toFixed(2)}; wanted: 0.10\n`,
  );
  client.disconnect();
  await server.stop();
  // Far below what is wanted: a busy machine must not turn a check red, and a quadratic script must.
  expect(ratio).toBeGreaterThan(0.02);
});
