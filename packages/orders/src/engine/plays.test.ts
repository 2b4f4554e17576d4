import { expect, test } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../Assumptions.js';
import type { Delivery } from '../testing/Behaviour.js';
import { fallenClaims } from '../testing/fallenClaims.js';
import { type Play, playOrder } from '../testing/playOrder.js';
import { QUIET } from '../testing/QUIET.js';

// What the model comes upon now and then, each as one play that is the same every time.

/** A caller whose clock is right, on a machine that goes on. */
const CALM: Play = { clockErrorMs: 0, crashes: [], syncClock: false, goesOn: 'resume' };

const SOON: Delivery = { arrivesAfterMs: 10, processedAfterMs: 0 };

const { signatureLifeMs, clockSpreadMs, processingMs, visibilityMs } = DEFAULT_ASSUMPTIONS;
/** A reader's clock is ahead of the gateway's by all that is assumed. */
const APART = { gateway: 0, books: 0, replies: [clockSpreadMs] };

test('an order that takes all the time that is assumed is found', async () => {
  const latest = { arrivesAfterMs: signatureLifeMs, processedAfterMs: processingMs };
  const fates = [{ deliveries: [latest], answer: 'lost', heardAfterMs: 1 } as const];
  const ending = await playOrder({ ...QUIET, fates, visibleAfterMs: visibilityMs, clocks: APART }, CALM);
  expect(ending).toMatchObject({ knows: 'accepted', orders: [{ orderId: 'o0' }] });
});

test('copies that were delivered twice are listed', async () => {
  const deliveries = [SOON, { arrivesAfterMs: 2_000, processedAfterMs: 0 }];
  const fates = [{ deliveries, answer: 'lost', heardAfterMs: 9_000 } as const];
  const { outcome, orders } = await playOrder({ ...QUIET, fates, endsAfterMs: 500 }, CALM);
  expect(orders).toHaveLength(2);
  expect(outcome).toMatchObject({ outcome: 'accepted', duplicates: [{ orderId: 'o1' }] });
});

// Journal (1, 2), clock sync (3, 4), journal again (5, 6), order (7, 8); without the second note the order is 5 and 6.
test.each([5, 6, 7, 8])(
  'after a crash at step %i the order is known that was signed by a clock set right meanwhile',
  async (at) => {
    const fates = [{ deliveries: [SOON], answer: 'told', heardAfterMs: 1_000 } as const];
    const crashes = [{ at, restartsAfterMs: 100 }];
    const ending = await playOrder({ ...QUIET, fates }, { ...CALM, clockErrorMs: 60_000, syncClock: true, crashes });
    expect(ending.knows).toBe(ending.orders.length > 0 ? 'accepted' : 'rejected');
  },
);

test('an order of the same id from before is not taken for one that never arrived', async () => {
  const fates = [{ deliveries: [{ processedAfterMs: 0 }], answer: 'lost', heardAfterMs: 1 } as const];
  const ending = await playOrder({ ...QUIET, fates, reusedBeforeMs: 3_600_000, endsAfterMs: 0 }, CALM);
  expect(ending).toMatchObject({ knows: 'rejected', orders: [] });
});

test('an order that the clock of the books dates before its signature is found', async () => {
  const fates = [{ deliveries: [SOON], answer: 'lost', heardAfterMs: 1 } as const];
  const ending = await playOrder({ ...QUIET, fates }, { ...CALM, clockErrorMs: 20_000 });
  expect(ending).toMatchObject({ knows: 'accepted', orders: [{ orderId: 'o0' }] });
});

test.each(['page', 'stumbles', 'foreign'] as const)(
  'an answer that says nothing (%s) is no rejection',
  async (answer) => {
    const fates = [{ deliveries: [SOON], answer, heardAfterMs: 50 } as const];
    const ending = await playOrder({ ...QUIET, fates }, CALM);
    expect(ending).toMatchObject({ knows: 'accepted', orders: [{ orderId: 'o0' }] });
  },
);

test.each([1, 2, 3, 4])('whatever is sent is written down, though the process ends at step %i', async (at) => {
  const fates = [{ deliveries: [SOON], answer: 'told', heardAfterMs: 1_000 } as const];
  const ending = await playOrder({ ...QUIET, fates }, { ...CALM, crashes: [{ at, restartsAfterMs: 100 }] });
  expect(fallenClaims(ending)).toEqual([]);
});
