import { expect, test } from 'vitest';
import { pendingOf } from '../testing/pendingOf.js';
import { type Behaviour, modelClock, simulateExchange } from '../testing/simulateExchange.js';
import { resolve } from './resolve.js';

const quiet: Behaviour = {
  fates: [],
  visibleAfterMs: 0,
  signatureLifeMs: 30_000,
  clockErrorMs: 0,
  voidRounds: [],
  reused: true,
  refuses: false,
  endsAfterMs: 0,
};

/** The simulated exchange knows one old order, whose id is `id`. */
const order = (duplicate: boolean) => {
  const { intent } = pendingOf();
  return pendingOf({ duplicate, intent: { ...intent, clientOid: 'id', symbol: 'S' } });
};

test('an id that was taken by an older order was refused for that', async () => {
  const clock = modelClock(0);
  const { transport, product } = simulateExchange(clock, quiet);
  const search = resolve(product as never, transport, order(true), { resolveWithinMs: 60_000 });
  expect(await clock.run(search)).toMatchObject({ outcome: 'rejected', basis: 'refused' });
  // Not before a copy of ours, which the id may have been taken by as well, would show.
  expect(clock.monotonic()).toBeGreaterThan(51_000);
});

test('an older order alone refuses nothing', async () => {
  const clock = modelClock(0);
  const { transport, product } = simulateExchange(clock, quiet);
  const search = resolve(product as never, transport, order(false), { resolveWithinMs: 10_000 });
  expect(await clock.run(search)).toMatchObject({ outcome: 'unknown' });
});

test('an abort ends the search at once, and is no error', async () => {
  const clock = modelClock(0);
  const { transport, product } = simulateExchange(clock, { ...quiet, reused: false });
  const abort = new AbortController();
  clock.setTimer(1_000, () => abort.abort());
  const started = clock.monotonic();
  const search = resolve(product as never, transport, order(false), { resolveWithinMs: 60_000, signal: abort.signal });
  const outcome = await clock.run(search);
  expect(outcome).toMatchObject({ outcome: 'unknown' });
  expect(clock.monotonic() - started).toBeLessThan(2_000);
});
