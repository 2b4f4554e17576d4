import { stringify } from 'devalue';
import type { Market } from './exchange/Market.js';
import type { State } from './exchange/State.js';

/** The form of snapshots; another one cannot be read. */
export const SNAPSHOT_FORM = 1;

/**
 * The whole state as JSON text: bigints, maps, sets and what is shared are kept. Markets are named, not written: they come
 * from the settings. The same state is the same text.
 */
export function writeSnapshot(state: State, markets: readonly Market[]): string {
  const known = new Set<unknown>(markets);
  return stringify(
    { form: SNAPSHOT_FORM, state },
    { Market: (value: unknown) => known.has(value) && (value as Market).id },
  );
}
