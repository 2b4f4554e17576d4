import { createTransport } from '@bitget-kit/transport';
import { expect, test } from 'vitest';
import { spotProduct } from '../products/spotProduct.js';
import type { Behaviour } from '../testing/Behaviour.js';
import { modelClock } from '../testing/modelClock.js';
import { pendingOf, START } from '../testing/pendingOf.js';
import { QUIET } from '../testing/QUIET.js';
import { signer } from '../testing/signer.js';
import { simulateExchange } from '../testing/simulateExchange.js';
import { resolve } from './resolve.js';

/** Orders are over as soon as they are made. */
const OVER: Behaviour = { ...QUIET, endsAfterMs: 0 };

function setUp(parts: Partial<Behaviour> = {}) {
  const clock = modelClock(0);
  const { fetch } = simulateExchange(clock, { ...OVER, ...parts });
  return { clock, transport: createTransport({ fetch, clock, signer, retries: 0 }) };
}

/** The simulated exchange may know an old order, whose id is `id`. */
const order = (duplicate: boolean) => {
  const { intent } = pendingOf();
  return pendingOf({ duplicate, intent: { ...intent, clientOid: 'id' } });
};

test('an id that was taken by an older order was refused for that', async () => {
  const { clock, transport } = setUp({ reusedBeforeMs: 3_600_000 });
  const search = resolve(spotProduct, transport, order(true), { resolveWithinMs: 60_000 });
  expect(await clock.run(search)).toMatchObject({ outcome: 'rejected', basis: 'refused' });
  // Not before a copy of ours, which the id may have been taken by as well, would show.
  expect(clock.monotonic()).toBeGreaterThan(51_000);
});

test('an older order alone refuses nothing', async () => {
  const { clock, transport } = setUp({ reusedBeforeMs: 3_600_000 });
  const search = resolve(spotProduct, transport, order(false), { resolveWithinMs: 10_000 });
  expect(await clock.run(search)).toMatchObject({ outcome: 'unknown' });
});

test('what it rests on is told: the two rounds that missed it', async () => {
  const { clock, transport } = setUp();
  const outcome = await clock.run(resolve(spotProduct, transport, order(false), { resolveWithinMs: 60_000 }));
  expect(outcome).toMatchObject({ outcome: 'rejected', basis: 'absent' });
  const [first, second] = outcome.evidence.missedAt.map((time) => time - START);
  expect(outcome.evidence.missedAt).toHaveLength(2);
  expect(first).toBeGreaterThanOrEqual(46_000);
  expect(second).toBeGreaterThanOrEqual((first ?? 0) + 5_000);
});

test('an abort ends the search at once, and is no error', async () => {
  const { clock, transport } = setUp();
  const abort = new AbortController();
  clock.setTimer(1_000, () => abort.abort());
  const search = resolve(spotProduct, transport, order(false), { resolveWithinMs: 60_000, signal: abort.signal });
  expect(await clock.run(search)).toMatchObject({ outcome: 'unknown' });
  expect(clock.monotonic()).toBeLessThan(2_000);
});

test('so does the end of the transport', async () => {
  const { clock, transport } = setUp();
  clock.setTimer(1_000, () => void transport.close());
  const search = resolve(spotProduct, transport, order(false), { resolveWithinMs: 60_000 });
  expect(await clock.run(search)).toMatchObject({ outcome: 'unknown' });
  expect(clock.monotonic()).toBeLessThan(2_000);
});

test('who may not read is told at once', async () => {
  const { clock } = setUp();
  const { fetch } = simulateExchange(clock, OVER);
  const transport = createTransport({ fetch, clock, signer, permissions: ['trade'] });
  const search = resolve(spotProduct, transport as never, order(false), { resolveWithinMs: 60_000 });
  expect(await clock.run(search)).toMatchObject({ outcome: 'unknown', evidence: { lookUps: 1 } });
  expect(clock.monotonic()).toBe(0);
});
