import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import { createRedisStore } from '../src/index.js';
import { order, overall } from './buckets.js';
import { startRedis } from './startRedis.js';

const CALLS = 2_000;
const ROUNDS = 5;

/** How often a second, with so many at a time. */
async function rate(inFlight: number, call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  let left = CALLS;
  const caller = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: inFlight }, caller));
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
  const [alone = 0, crowded = 0] = [await ratio(1, client, grant), await ratio(16, client, grant)];
  client.disconnect();
  await server.stop();
  // Far below what is wanted: a busy machine must not turn a check red, and a quadratic script must.
  expect(alone).toBeGreaterThan(0.02);
  expect(crowded).toBeGreaterThan(0.02);
});

/** Grants in relation to PING, in rounds of both by turns; prints what it finds. */
async function ratio(inFlight: number, client: Redis, grant: () => Promise<void>): Promise<number> {
  const pings: number[] = [];
  const grants: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    pings.push(await rate(inFlight, () => client.ping()));
    grants.push(await rate(inFlight, grant));
  }
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  const found = median(grants) / median(pings);
  console.log(
    `One process, ${inFlight} in flight, 3 buckets: ${median(grants).toFixed(0)} grants/s (acquire and done), ${median(pings).toFixed(0)} PING/s, ratio ${found.toFixed(2)}; wanted: 0.10`,
  );
  return found;
}
