import type { Behaviour, Delivery } from './Behaviour.js';
import type { Play } from './playOrder.js';

/** A network, an exchange and a machine without any trouble. */
export const QUIET: Behaviour = {
  fates: [],
  visibleAfterMs: 0,
  signatureLifeMs: 30_000,
  clocks: { gateway: 0, books: 0, replies: [0] },
  failingReads: [],
  takenForMs: 0,
  endsAfterMs: 10_000_000,
};

/** A caller whose clock is right, on a machine that goes on. */
export const CALM: Play = { clockErrorMs: 0, crashes: [], syncClock: false, goesOn: 'resume' };

export const SOON: Delivery = { arrivesAfterMs: 10, processedAfterMs: 0 };
