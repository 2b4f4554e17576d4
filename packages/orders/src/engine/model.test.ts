import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../Assumptions.js';
import type { OrderOutcome } from '../OrderOutcome.js';
import type { PendingOrder } from '../PendingOrder.js';
import { type Behaviour, modelClock, simulateExchange } from '../testing/simulateExchange.js';
import { resolve } from './resolve.js';
import { submit } from './submit.js';

const { signatureLifeMs, processingMs, visibilityMs } = DEFAULT_ASSUMPTIONS;
const RUNS = 3_000;

/** Arrivals: soon, late, too late, never. The network is not trusted with anything. */
const arrival = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 29_000 }),
  fc.integer({ min: 29_000, max: 90_000 }),
  fc.constant(undefined),
);
const delivery = fc.record({ arrivesAfterMs: arrival, processedAfterMs: fc.integer({ min: 0, max: processingMs }) });
/** A copy that comes twice comes in time: what a refusal of one copy says of the other is nobody's promise. */
const twice = fc.record({
  arrivesAfterMs: fc.integer({ min: 0, max: 25_000 }),
  processedAfterMs: fc.integer({ min: 0, max: processingMs }),
});
const fate = fc.record({
  deliveries: fc.oneof({ weight: 4, arbitrary: fc.tuple(delivery) }, { weight: 1, arbitrary: fc.tuple(twice, twice) }),
  answer: fc.constantFrom('told' as const, 'lost' as const),
  heardAfterMs: fc.integer({ min: 1, max: 20_000 }),
});

/** Everything that may happen within the assumptions. */
const within = {
  fates: fc.tuple(fate),
  visibleAfterMs: fc.integer({ min: 0, max: visibilityMs }),
  signatureLifeMs: fc.constant(signatureLifeMs),
  clockErrorMs: fc.oneof(fc.constant(0), fc.integer({ min: -60_000, max: 60_000 })),
  voidRounds: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 6 }),
  reused: fc.constant(false),
  refuses: fc.boolean(),
  endsAfterMs: fc.constantFrom(0, 500, 10_000, 10_000_000),
};

/** The crash: none, or so long after the hand-over, after which a new process has the journal only. */
const crash = fc.option(fc.integer({ min: 0, max: 15_000 }), { nil: undefined });

interface Run {
  readonly outcome: OrderOutcome;
  /** Orders that came to be by the end of all time, the reused one left out. */
  readonly orders: number;
  readonly sendings: number;
  readonly listed: number;
}

async function run(behaviour: Behaviour, crashAfterMs?: number): Promise<Run> {
  const clock = modelClock(behaviour.clockErrorMs);
  const { transport, product, orders, sendings } = simulateExchange(clock, behaviour);
  const createdAt = clock.now();
  const intent = {
    product: 'spot' as const,
    symbol: 'S',
    side: 'buy',
    clientOid: 'id',
    createdAt,
    notAfter: createdAt + 5_000,
  };
  const assumptions = DEFAULT_ASSUMPTIONS;
  const pending: PendingOrder = { version: 1, intent, sent: [], complete: false, duplicate: false, assumptions };
  const order = { symbol: 'S', side: 'buy', clientOid: 'id' };
  const submitted = submit(transport, { product, order, pending, sendWithinMs: 5_000, resolveWithinMs: 300_000 });
  const crashed = new Promise<'crash'>((done) => {
    if (crashAfterMs !== undefined) clock.setTimer(crashAfterMs, () => done('crash'));
  });
  const first = await clock.run(Promise.race([submitted, crashed]));
  const outcome =
    first === 'crash'
      ? await clock.run(
          resolve(product as never, transport, JSON.parse(JSON.stringify(pending)), { resolveWithinMs: 300_000 }),
        )
      : first;
  // Until nothing can come any more.
  await clock.run(new Promise<void>((done) => void clock.setTimer(400_000, done)));
  const listed = outcome.outcome === 'accepted' ? 1 + outcome.duplicates.length : 0;
  return { outcome, orders: orders.filter(({ orderId }) => orderId !== 'old').length, sendings: sendings(), listed };
}

describe('within the assumptions', () => {
  test('an outcome is never wrong, and every search ends', async () => {
    const seen = { accepted: 0, rejected: 0, unknown: 0 };
    await fc.assert(
      fc.asyncProperty(fc.record(within), crash, async (behaviour, crashAfterMs) => {
        const { outcome, orders, sendings } = await run(behaviour, crashAfterMs);
        seen[outcome.outcome] += 1;
        expect(sendings, 'it is sent once').toBe(1);
        if (outcome.outcome === 'rejected') expect(orders, 'what is rejected never exists').toBe(0);
        if (outcome.outcome === 'accepted') expect(orders, 'what is accepted exists').toBeGreaterThan(0);
        // Only an id that was taken leaves a doubt for ever, and only when its order is nowhere.
        if (outcome.outcome === 'unknown') expect(outcome.pending.duplicate).toBe(true);
        const copies = behaviour.fates[0]?.deliveries.length ?? 0;
        expect(orders, 'no more orders than copies').toBeLessThanOrEqual(copies);
      }),
      { numRuns: RUNS },
    );
    // All kinds of outcome were there to be judged.
    expect(seen.accepted).toBeGreaterThan(RUNS / 10);
    expect(seen.rejected).toBeGreaterThan(RUNS / 10);
  }, 120_000);

  test('an id that was used before is told from the order, and a refusal for it is one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ ...within, reused: fc.constant(true) }), async (behaviour) => {
        const { outcome, orders } = await run(behaviour);
        if (outcome.outcome === 'rejected') expect(orders).toBe(0);
        if (outcome.outcome === 'accepted') expect(orders).toBeGreaterThan(0);
      }),
      { numRuns: 3_000 },
    );
  }, 120_000);

  test('copies that were delivered twice are listed', async () => {
    const both = {
      deliveries: [
        { arrivesAfterMs: 10, processedAfterMs: 0 },
        { arrivesAfterMs: 2_000, processedAfterMs: 0 },
      ],
      answer: 'lost' as const,
      heardAfterMs: 9_000,
    };
    const behaviour = {
      fates: [both],
      visibleAfterMs: 0,
      signatureLifeMs,
      clockErrorMs: 0,
      voidRounds: [],
      reused: false,
    };
    const { orders, listed } = await run({ ...behaviour, refuses: false, endsAfterMs: 500 });
    expect(orders).toBe(2);
    expect(listed).toBe(2);
  });
});

/** Whether some run proves a rejection wrong. */
async function rejectionFalls(
  overrides: Partial<{ [K in keyof Behaviour]: fc.Arbitrary<Behaviour[K]> }>,
): Promise<boolean> {
  const arbitrary = fc.record({ ...within, refuses: fc.constant(false), ...overrides }) as fc.Arbitrary<Behaviour>;
  const { failed } = await fc.check(
    fc.asyncProperty(arbitrary, async (behaviour) => {
      const { outcome, orders } = await run(behaviour);
      return !(outcome.outcome === 'rejected' && outcome.basis === 'absent' && orders > 0);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  return failed;
}

/** Each assumption broken alone: that the claim falls shows that the model can see it, and that the assumption is needed. */
describe('with one assumption broken', () => {
  const slow = (max: number) =>
    fc.tuple(
      fc.record({
        deliveries: fc.tuple(
          fc.record({
            arrivesAfterMs: fc.integer({ min: 20_000, max: 30_000 }),
            processedAfterMs: fc.integer({ min: 0, max }),
          }),
        ),
        answer: fc.constant('lost' as const),
        heardAfterMs: fc.integer({ min: 1, max: 10_000 }),
      }),
    );

  test('none: the claim holds in the same runs', async () => {
    expect(await rejectionFalls({ fates: slow(processingMs) })).toBe(false);
  }, 120_000);

  test('processing takes longer', async () => {
    expect(await rejectionFalls({ fates: slow(120_000) })).toBe(true);
  }, 120_000);

  test('look-ups lag longer', async () => {
    const visibleAfterMs = fc.integer({ min: 60_000, max: 200_000 });
    expect(await rejectionFalls({ visibleAfterMs })).toBe(true);
  }, 120_000);

  test('signatures live longer', async () => {
    const late = fc.tuple(
      fc.record({
        deliveries: fc.tuple(
          fc.record({ arrivesAfterMs: fc.integer({ min: 60_000, max: 110_000 }), processedAfterMs: fc.constant(0) }),
        ),
        answer: fc.constant('lost' as const),
        heardAfterMs: fc.constant(100),
      }),
    );
    expect(await rejectionFalls({ fates: late, clockErrorMs: fc.constant(0) })).toBe(false);
    expect(
      await rejectionFalls({ fates: late, clockErrorMs: fc.constant(0), signatureLifeMs: fc.constant(120_000) }),
    ).toBe(true);
  }, 120_000);
});
