import type { FoundOrder } from '../FoundOrder.js';

const STATES: readonly (readonly [FoundOrder['state'], RegExp])[] = [
  ['live', /^(live|new|init)$/],
  ['part-filled', /^partial(ly)?_fill(ed)?$/],
  ['filled', /^(filled|full_fill)$/],
  ['cancelled', /^(cancell?ed|reject)$/],
];

/** The many spellings of an order's state, in one. */
export function stateOf(status: string): FoundOrder['state'] {
  return STATES.find(([, spellings]) => spellings.test(status))?.[0] ?? 'other';
}
