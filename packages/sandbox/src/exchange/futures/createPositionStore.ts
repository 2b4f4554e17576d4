import { HOUSE } from '../HOUSE.js';
import type { Market } from '../Market.js';
import type { State } from '../State.js';
import type { Position } from './Position.js';

/** Open positions, found without looking through all of them. */
export interface PositionStore {
  /** Those of a user, in the order in which they were opened. */
  of(uid: string): Position[];
  find(uid: string, market: Market, posSide: Position['posSide']): Position | undefined;
  /** Those of all users on a pair; without the market maker's. */
  on(market: Market): ReadonlySet<Position>;
  /** Those that are over, oldest first. */
  past(uid: string): readonly Position[];
  add(position: Position): void;
  /** It is over. */
  close(position: Position): void;
}

/** Makes a store that goes on from a state. */
export function createPositionStore({
  positions: users,
  pastPositions,
}: Pick<State, 'positions' | 'pastPositions'>): PositionStore {
  const markets = new Map<string, Set<Position>>();
  const of = (uid: string): Map<string, Position> => {
    const found = users.get(uid) ?? new Map<string, Position>();
    users.set(uid, found);
    return found;
  };
  const on = ({ id }: Market): Set<Position> => {
    const found = markets.get(id) ?? new Set<Position>();
    markets.set(id, found);
    return found;
  };
  const index = (position: Position): void => {
    if (position.uid !== HOUSE.maker) on(position.market).add(position);
  };
  for (const positions of users.values()) for (const position of positions.values()) index(position);
  return {
    of: (uid) => [...of(uid).values()],
    find: (uid, market, posSide) => of(uid).get(keyOf(market, posSide)),
    on,
    past: (uid) => pastPositions.get(uid) ?? [],
    add: (position) => {
      of(position.uid).set(keyOf(position.market, position.posSide), position);
      index(position);
    },
    close: (position) => {
      of(position.uid).delete(keyOf(position.market, position.posSide));
      on(position.market).delete(position);
      if (position.uid === HOUSE.maker) return;
      const list = pastPositions.get(position.uid) ?? [];
      list.push(position);
      pastPositions.set(position.uid, list);
    },
  };
}

function keyOf({ id }: Market, posSide: Position['posSide']): string {
  return `${id} ${posSide}`;
}
