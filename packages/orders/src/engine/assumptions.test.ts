import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryBehaviour, arbitraryPlay, type Bounds, WITHIN } from '../testing/arbitraryPlay.js';
import { CLAIMS, fallenClaims } from '../testing/fallenClaims.js';
import { playOrder } from '../testing/playOrder.js';

const RUNS = 400;

/** Each assumption, broken alone: the exchange goes further than it was taken for. */
const BROKEN: { readonly [assumption: string]: Partial<Bounds> } = {
  none: {},
  'a signature lives 120 s instead of 30': { signatureLifeMs: 120_000 },
  'clocks of the exchange lie 120 s apart instead of 1': { clockSpreadMs: 120_000 },
  'it takes up to 180 s to the books instead of 10': { processingMs: 180_000 },
  'it takes up to 180 s to the look-ups instead of 5': { visibilityMs: 180_000 },
  'the id was used 20 s before': { reusedBeforeMs: 20_000 },
  'two copies of one request are told different things': { sameToAll: false },
};

/** The claims that fell in some run. The runs are always the same, so that the table is. */
async function fallenIn(bounds: Partial<Bounds>): Promise<readonly string[]> {
  const plays = fc.tuple(arbitraryBehaviour({ ...WITHIN, ...bounds }), arbitraryPlay);
  const fallen = new Set<string>();
  for (const [behaviour, play] of fc.sample(plays, { numRuns: RUNS, seed: 1 })) {
    for (const claim of fallenClaims(await playOrder(behaviour, play))) fallen.add(claim);
  }
  return Object.keys(CLAIMS).filter((claim) => fallen.has(claim));
}

const HEAD = `# What is claimed of an order, and what each claim stands on

Made by \`packages/orders/src/engine/assumptions.test.ts\`, which fails when it changes. \`submitOrder\`, \`resumeOrder\` and
\`settleOrder\` run with the real transport against a simulated exchange on a virtual clock, where at random

- a request is lost before or after it was carried out, comes late, twice, or after a later one;
- its answer is lost, is a page of something in between, a code that says nothing, or about another order;
- the gateway turns it away for haste or for its timestamp, and it is sent again; it is refused for want of money;
- look-ups lag, and some get no answer; orders are over at once, soon, or never; ids stay taken for a while after;
- the wall clock is wrong by up to 90 s, is synced at the start or not, and is set while the order is on its way;
- signatures are to hold for 5, 20 or 30 s; the caller gives up and goes on later;
- the process ends at any input or output of network or journal, up to twice, and another goes on with what the journal has, at once
  or hours later.

Claimed is:

${Object.keys(CLAIMS)
  .map((claim) => `- ${claim}`)
  .join('\n')}

Within the assumptions all of it holds. Each assumption broken alone, in ${RUNS} runs, shows what stands on it. What falls with none
of them stands on the code alone.

| broken | what falls |
| --- | --- |
`;

test('each assumption broken alone: what falls', async () => {
  const rows: string[] = [];
  for (const name of Object.keys(BROKEN)) {
    const fallen = await fallenIn(BROKEN[name] as Partial<Bounds>);
    // Where nothing falls the model could not see, or the assumption is not needed.
    expect(fallen.length > 0, name).toBe(name !== 'none');
    rows.push(`| ${name} | ${fallen.join('; ') || 'nothing'} |`);
  }
  await expect(`${HEAD}${rows.join('\n')}\n`).toMatchFileSnapshot('../../../../docs/model.md');
});
