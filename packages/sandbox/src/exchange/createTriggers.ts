import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from './Exchange.js';
import { isDue } from './isDue.js';
import type { OrderRequest } from './OrderRequest.js';
import { quietBandOf } from './quietBandOf.js';
import type { Trigger } from './Trigger.js';
import type { Watcher } from './Watcher.js';

/** Orders that wait for a price. */
export interface Triggers {
  /** Begins to wait. One whose price is there already fires with the next second of the market. */
  add(trigger: Omit<Trigger, 'id' | 'status' | 'orderId' | 'failure' | 'createdAt' | 'updatedAt'>): Trigger;
  cancel(trigger: Trigger): void;
  /** All of a user, oldest first. */
  ofUser(uid: string): readonly Trigger[];
  byId(uid: string, id: string): Trigger | undefined;
  /** The latest with that id. */
  byClientOid(uid: string, clientOid: string): Trigger | undefined;
}

/** Makes them, and has the exchange tell them the time and the prices. `requestOf` says what is placed when one fires. */
export function createTriggers(
  exchange: Omit<Exchange, 'triggers' | 'futures' | 'margin'>,
  requestOf: (trigger: Trigger) => OrderRequest,
): Triggers {
  const { triggers, waiting } = exchange.state;
  const now = (): number => exchange.now();
  const liveOn = (marketId: string): Set<Trigger> => {
    const found = waiting.get(marketId) ?? new Set();
    waiting.set(marketId, found);
    return found;
  };
  const end = (trigger: Trigger, status: Trigger['status']): void => {
    liveOn(trigger.market.id).delete(trigger);
    Object.assign(trigger, { status, updatedAt: now() });
  };
  const all = (uid: string): Trigger[] => {
    const list = triggers.get(uid) ?? [];
    triggers.set(uid, list);
    return list;
  };
  const fire = (trigger: Trigger): void => {
    const { uid, siblingId } = trigger;
    const sibling = siblingId === undefined ? undefined : all(uid).find(({ id }) => id === siblingId);
    if (sibling?.status === 'live') end(sibling, 'cancelled');
    try {
      const order = exchange.place({ ...requestOf(trigger), source: trigger.kind });
      trigger.orderId = order.orderId;
      end(trigger, 'executed');
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      trigger.failure = error.code;
      end(trigger, 'failed');
    }
  };
  const watcher: Watcher = {
    isWaiting: ({ market }) => (waiting.get(market.id)?.size ?? 0) > 0,
    quiet: ({ market }) => {
      let [above, below]: (bigint | undefined)[] = [];
      for (const trigger of liveOn(market.id)) {
        const band = quietBandOf(trigger);
        if (band.above !== undefined && (above === undefined || band.above > above)) above = band.above;
        if (band.below !== undefined && (below === undefined || band.below < below)) below = band.below;
      }
      return { above, below };
    },
    tick: ({ market }, price) => {
      for (const trigger of [...liveOn(market.id)]) {
        if (trigger.status === 'live' && isDue(trigger, price)) fire(trigger);
      }
    },
  };
  exchange.watchers.push(watcher);
  return {
    add: (given) => {
      const at = now();
      const id = exchange.nextId();
      const fresh = { status: 'live', orderId: '', failure: '', createdAt: at, updatedAt: at } as const;
      const trigger: Trigger = { ...given, ...fresh, id, clientOid: given.clientOid || id };
      all(trigger.uid).push(trigger);
      liveOn(trigger.market.id).add(trigger);
      return trigger;
    },
    cancel: (trigger) => end(trigger, 'cancelled'),
    ofUser: all,
    byId: (uid, id) => all(uid).find((trigger) => trigger.id === id),
    byClientOid: (uid, clientOid) => all(uid).findLast((trigger) => trigger.clientOid === clientOid),
  };
}
