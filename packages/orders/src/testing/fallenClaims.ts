import type { Ending } from './playOrder.js';

/** What is claimed of every order, and whether it holds for one. */
export const CLAIMS: { readonly [claim: string]: (ending: Ending) => boolean } = {
  'what is rejected never exists': ({ knows, orders }) =>
    !['rejected', 'absent', 'thrown', 'nothing'].includes(knows) || orders.length === 0,
  'what is accepted exists': ({ knows, orders }) => !['accepted', 'dead'].includes(knows) || orders.length > 0,
  // Only an id that was taken leaves a doubt for ever, and only when its order is nowhere.
  'every search decides': ({ knows, taken }) => knows !== 'unknown' || taken,
  'there are no more orders than copies that arrived': ({ orders, arrived }) =>
    orders.length <= arrived.reduce((sum, copies) => sum + copies, 0),
  // Where the network doubles nothing, the earlier copy is out of the game when another is sent.
  'nothing is sent again while it can still count': ({ orders, arrived }) =>
    arrived.length <= 2 &&
    (Math.max(...arrived, 0) > 1 || orders.every(({ sending }) => sending === arrived.length - 1)),
  'doubles that look-ups show are listed': ({ outcome, shown }) =>
    outcome?.outcome !== 'accepted' || outcome.evidence.lookUps === 0 || 1 + outcome.duplicates.length >= shown,
  'nothing is sent that is not written down': ({ unwritten }) => !unwritten,
};

/** The claims that do not hold. */
export function fallenClaims(ending: Ending): string[] {
  return Object.keys(CLAIMS).filter((claim) => !CLAIMS[claim]?.(ending));
}
