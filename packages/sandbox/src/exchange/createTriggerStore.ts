import type { Market } from './Market.js';
import type { State } from './State.js';
import type { Trigger } from './Trigger.js';

/** Orders that wait or waited for a price, found by user and by pair. */
export interface TriggerStore {
  /** It begins to wait. */
  add(trigger: Trigger): void;
  /** It waits no longer. */
  end(trigger: Trigger): void;
  /** All of a user, oldest first. */
  ofUser(uid: string): readonly Trigger[];
  /** Those that still wait on a pair. */
  liveOn(market: Market): ReadonlySet<Trigger>;
  isWaiting(market: Market): boolean;
}

/** Makes a store that goes on from a state. */
export function createTriggerStore({ triggers, waiting }: Pick<State, 'triggers' | 'waiting'>): TriggerStore {
  const ofUser = (uid: string): Trigger[] => {
    const list = triggers.get(uid) ?? [];
    triggers.set(uid, list);
    return list;
  };
  const liveOn = ({ id }: Market): Set<Trigger> => {
    const found = waiting.get(id) ?? new Set();
    waiting.set(id, found);
    return found;
  };
  return {
    add: (trigger) => {
      ofUser(trigger.uid).push(trigger);
      liveOn(trigger.market).add(trigger);
    },
    end: (trigger) => {
      liveOn(trigger.market).delete(trigger);
    },
    ofUser,
    liveOn,
    isWaiting: ({ id }) => (waiting.get(id)?.size ?? 0) > 0,
  };
}
