import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryBehaviour, arbitraryPlay, WITHIN } from '../testing/arbitraryPlay.js';
import type { Behaviour } from '../testing/Behaviour.js';
import { fallenClaims } from '../testing/fallenClaims.js';
import { type Ending, type Play, playOrder } from '../testing/playOrder.js';

/** How often a play ended so, and whether the order had been sent twice or doubled. */
async function check(behaviour: fc.Arbitrary<Behaviour>, numRuns: number): Promise<{ [what: string]: number }> {
  const seen: { [what: string]: number } = {};
  const count = (what: Ending['knows'] | 'sent twice' | 'doubled' | 'crashed', holds = true): void => {
    if (holds) seen[what] = (seen[what] ?? 0) + 1;
  };
  await fc.assert(
    fc.asyncProperty(behaviour, arbitraryPlay, async (exchange, play) => {
      const ending = await playOrder(exchange, play);
      count(ending.knows);
      count('sent twice', ending.arrived.length > 1);
      count('doubled', Math.max(0, ...ending.arrived) > 1);
      count('crashed', play.crashes.length > 0);
      expect(fallenClaims(ending)).toEqual([]);
    }),
    { numRuns },
  );
  return seen;
}

test('within the assumptions every claim holds', async () => {
  const runs = 1_000;
  const seen = await check(arbitraryBehaviour(WITHIN), runs);
  // There was something to judge, of each kind.
  const kinds = ['accepted', 'rejected', 'dead', 'absent', 'thrown', 'nothing', 'sent twice', 'doubled', 'crashed'];
  for (const kind of kinds) expect(seen[kind], kind).toBeGreaterThan(0);
}, 300_000);

test('an id that was used long before is told from the order, and a refusal for it is one', async () => {
  const seen = await check(arbitraryBehaviour({ ...WITHIN, reusedBeforeMs: 3_600_000 }), 400);
  expect(seen.rejected).toBeGreaterThan(40);
}, 300_000);

/** A network, an exchange and a machine without any trouble. */
const quiet: Behaviour = {
  fates: [],
  visibleAfterMs: 0,
  signatureLifeMs: 30_000,
  clocks: { gateway: 0, books: 0, replies: [0] },
  failingReads: [],
  takenForMs: 0,
  endsAfterMs: 10_000_000,
};
const calm: Play = { clockErrorMs: 0, crashes: [], syncClock: false, goesOn: 'resume' };
const soon = { arrivesAfterMs: 10, processedAfterMs: 0 };

test('copies that were delivered twice are listed', async () => {
  const deliveries = [soon, { arrivesAfterMs: 2_000, processedAfterMs: 0 }];
  const fates = [{ deliveries, answer: 'lost', heardAfterMs: 9_000 } as const];
  const { outcome, orders } = await playOrder({ ...quiet, fates, endsAfterMs: 500 }, calm);
  expect(orders).toHaveLength(2);
  expect(outcome).toMatchObject({ outcome: 'accepted', duplicates: [{ orderId: 'o1' }] });
});

test('after a crash an order is found that was signed by a clock which was set right meanwhile', async () => {
  const fates = [{ deliveries: [soon], answer: 'told', heardAfterMs: 1_000 } as const];
  // Journal (1, 2), clock sync (3, 4), journal again (5, 6), order (7, 8): it ends when the answer is there.
  const crashes = [{ at: 8, restartsAfterMs: 100 }];
  const ending = await playOrder({ ...quiet, fates }, { ...calm, clockErrorMs: 60_000, syncClock: true, crashes });
  expect(ending).toMatchObject({ knows: 'accepted', orders: [{ orderId: 'o0' }] });
});
