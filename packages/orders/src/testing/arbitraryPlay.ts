import fc from 'fast-check';
import { DEFAULT_ASSUMPTIONS } from '../Assumptions.js';
import type { Behaviour } from './Behaviour.js';
import type { Play } from './playOrder.js';

const { signatureLifeMs, clockSpreadMs, processingMs, visibilityMs } = DEFAULT_ASSUMPTIONS;

/** How far the exchange may go. Within the assumptions, unless one of them is changed. */
export interface Bounds {
  readonly signatureLifeMs: number;
  readonly clockSpreadMs: number;
  readonly processingMs: number;
  readonly visibilityMs: number;
  /** An order of the same id is from so long before at least; undefined: there is none. */
  readonly reusedBeforeMs?: number | undefined;
  /** Whether the gateway says the same to all copies of a sending. */
  readonly sameToAll: boolean;
}

export const WITHIN: Bounds = { signatureLifeMs, clockSpreadMs, processingMs, visibilityMs, sameToAll: true };

const TWO_HOURS_MS = 2 * 3_600_000;

/** Arrivals: soon, late, too late, never. The network is not trusted with anything. */
const arrival = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 2_000 }),
  fc.integer({ min: 0, max: 29_000 }),
  fc.integer({ min: 29_000, max: 90_000 }),
  fc.constant(undefined),
);
const sometimes = (weight: number): fc.Arbitrary<boolean> =>
  fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(false) }, { weight, arbitrary: fc.constant(true) });

function fate({ processingMs: max, sameToAll }: Bounds) {
  const delivery = fc.record({
    arrivesAfterMs: arrival,
    processedAfterMs: fc.integer({ min: 0, max }),
    busy: sometimes(2),
    poor: sometimes(2),
  });
  const deliveries = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(delivery) },
    // Twice: both are told the same, unless the exchange is free to take one and refuse the other.
    {
      weight: sameToAll ? 1 : 8,
      arbitrary: fc.tuple(delivery, delivery).map(([a, b]) =>
        sameToAll
          ? ([a, { ...b, busy: a.busy, poor: a.poor }] as const)
          : ([
              { ...a, poor: true },
              { ...b, poor: false },
            ] as const),
      ),
    },
  );
  const answer = fc.constantFrom('told', 'told', 'told', 'lost', 'lost', 'page', 'stumbles', 'foreign');
  return fc.record({ deliveries, answer, heardAfterMs: fc.integer({ min: 1, max: 20_000 }) });
}

/** An exchange, and a network, that do anything within these bounds. */
export function arbitraryBehaviour(bounds: Bounds): fc.Arbitrary<Behaviour> {
  const ahead = fc.integer({ min: 0, max: bounds.clockSpreadMs });
  return fc.record({
    fates: fc.tuple(fate(bounds), fate(bounds)),
    visibleAfterMs: fc.integer({ min: 0, max: bounds.visibilityMs }),
    signatureLifeMs: fc.constant(bounds.signatureLifeMs),
    clocks: fc.record({ gateway: ahead, books: ahead, replies: fc.array(ahead, { minLength: 1, maxLength: 3 }) }),
    failingReads: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
    reusedBeforeMs: fc.constant(bounds.reusedBeforeMs),
    takenForMs: fc.constantFrom(0, 0, TWO_HOURS_MS),
    endsAfterMs: fc.constantFrom(0, 500, 10_000, 10_000_000),
  });
}

/** Any caller, with any clock, on a machine that breaks down at any time. */
export const arbitraryPlay: fc.Arbitrary<Play> = fc.record({
  clockErrorMs: fc.oneof(fc.constant(0), fc.integer({ min: -90_000, max: 90_000 })),
  clockStep: fc.option(
    fc.record({ afterMs: fc.integer({ min: 0, max: 30_000 }), byMs: fc.integer({ min: -120_000, max: 120_000 }) }),
    { nil: undefined },
  ),
  crashes: fc.array(
    fc.record({
      at: fc.integer({ min: 1, max: 12 }),
      restartsAfterMs: fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 1.5 * TWO_HOURS_MS })),
    }),
    { maxLength: 2 },
  ),
  syncClock: fc.boolean(),
  validForMs: fc.constantFrom(undefined, undefined, 5_000, 20_000),
  abortsAfterMs: fc.option(fc.integer({ min: 0, max: 20_000 }), { nil: undefined, freq: 4 }),
  goesOn: fc.constantFrom('resume', 'settle'),
});
