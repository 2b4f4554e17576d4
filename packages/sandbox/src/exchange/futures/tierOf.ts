import { SCALE } from '../SCALE.js';
import { MARGIN_TIERS, type MarginTier } from './MARGIN_TIERS.js';

const UNIT = 10n ** /* @__PURE__ */ BigInt(SCALE);

/** The tier of a position by its value when it was opened, in units of 1e-18 of the quote coin; beyond the last one, the last one. */
export function tierOf(openValue: bigint): MarginTier {
  return MARGIN_TIERS.find(({ upTo }) => openValue <= upTo * UNIT) ?? (MARGIN_TIERS.at(-1) as MarginTier);
}
