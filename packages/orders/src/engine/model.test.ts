import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryBehaviour, arbitraryPlay, WITHIN } from '../testing/arbitraryPlay.js';
import type { Behaviour } from '../testing/Behaviour.js';
import { fallenClaims } from '../testing/fallenClaims.js';
import { type Ending, playOrder } from '../testing/playOrder.js';

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
});

test('an id that was used long before is told from the order, and a refusal for it is one', async () => {
  const seen = await check(arbitraryBehaviour({ ...WITHIN, reusedBeforeMs: 3_600_000 }), 400);
  expect(seen.rejected).toBeGreaterThan(40);
});
