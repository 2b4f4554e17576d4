import type { Behaviour } from './Behaviour.js';

/** A network and an exchange without any trouble, where orders last. */
export const QUIET: Behaviour = {
  fates: [],
  visibleAfterMs: 0,
  signatureLifeMs: 30_000,
  clocks: { gateway: 0, books: 0, replies: [0] },
  failingReads: [],
  takenForMs: 0,
  endsAfterMs: 10_000_000,
};
