import type { Exchange } from '../exchange/Exchange.js';
import type { Trigger } from '../exchange/Trigger.js';

/** A strategy order of V3: a take-profit, a stop-loss, or both under one id; or an order that waits for a price. */
export interface Strategy {
  /** That of its older leg. */
  readonly id: string;
  readonly first: Trigger;
  readonly gain?: Trigger | undefined;
  readonly stop?: Trigger | undefined;
  /** An order that waits for a price, which has no legs. */
  readonly plan?: Trigger | undefined;
  readonly live: boolean;
}

const GAINS = new Set(['profit_plan', 'pos_profit']);
const PLANS = new Set(['normal_plan', 'plan']);

/** All of a user, oldest first, also those that orders have brought along. */
export function strategiesOf({ triggers }: Exchange, uid: string): Strategy[] {
  const all = triggers.ofUser(uid);
  const byId = new Map(all.map((one) => [one.id, one]));
  return all.flatMap((first): Strategy[] => {
    const other = first.siblingId === undefined ? undefined : byId.get(first.siblingId);
    if (other && BigInt(other.id) < BigInt(first.id)) return [];
    const both = other ? [first, other] : [first];
    const live = both.some(({ status }) => status === 'live');
    if (PLANS.has(first.kind)) return [{ id: first.id, first, plan: first, live }];
    return [{ id: first.id, first, gain: both.find(isGain), stop: both.find((one) => !isGain(one)), live }];
  });
}

/** What an order on spot has brought along does not say which of the two it is: its direction does. */
function isGain({ kind, direction, request }: Trigger): boolean {
  return GAINS.has(kind) || (kind === 'tpsl' && (direction === 'up') === (request.side === 'sell'));
}
