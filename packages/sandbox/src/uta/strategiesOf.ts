import type { Exchange } from '../exchange/Exchange.js';
import type { Trigger } from '../exchange/Trigger.js';

/** A strategy order of V3: a take-profit, a stop-loss, or both under one id. */
export interface Strategy {
  /** That of its older leg. */
  readonly id: string;
  readonly first: Trigger;
  readonly gain?: Trigger | undefined;
  readonly stop?: Trigger | undefined;
  readonly live: boolean;
}

const GAINS = new Set(['profit_plan', 'pos_profit']);

/** All of a user on futures, oldest first, also those that orders have brought along. */
export function strategiesOf({ triggers }: Exchange, uid: string): Strategy[] {
  const all = triggers.ofUser(uid).filter(({ market }) => market.category !== 'SPOT');
  const byId = new Map(all.map((one) => [one.id, one]));
  return all.flatMap((first) => {
    const other = first.siblingId === undefined ? undefined : byId.get(first.siblingId);
    if (other && BigInt(other.id) < BigInt(first.id)) return [];
    const legs = other ? [first, other] : [first];
    return [
      {
        id: first.id,
        first,
        gain: legs.find(({ kind }) => GAINS.has(kind)),
        stop: legs.find(({ kind }) => !GAINS.has(kind)),
        live: legs.some(({ status }) => status === 'live'),
      },
    ];
  });
}
