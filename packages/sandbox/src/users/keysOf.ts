import type { Exchange } from '../exchange/Exchange.js';
import type { KeyRecord } from '../KeyRecord.js';

/** The keys of a user, oldest first. */
export function keysOf({ state }: Exchange, uid: string): KeyRecord[] {
  return [...state.keys.values()].filter((key) => key.uid === uid);
}
