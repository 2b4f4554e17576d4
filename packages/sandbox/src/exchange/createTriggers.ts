import { ApiFailure } from '../ApiFailure.js';
import { createTriggerStore } from './createTriggerStore.js';
import { createTriggerWatcher } from './createTriggerWatcher.js';
import type { Exchange } from './Exchange.js';
import type { OrderRequest } from './OrderRequest.js';
import type { Trigger } from './Trigger.js';

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
  const store = createTriggerStore(exchange.state);
  const end = (trigger: Trigger, status: Trigger['status']): void => {
    store.end(trigger);
    Object.assign(trigger, { status, updatedAt: exchange.now() });
  };
  const fire = (trigger: Trigger): void => {
    const { uid, siblingId } = trigger;
    const sibling = siblingId === undefined ? undefined : store.ofUser(uid).find(({ id }) => id === siblingId);
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
  exchange.watchers.push(createTriggerWatcher(store, fire));
  return {
    add: (given) => {
      const at = exchange.now();
      const id = exchange.nextId();
      const fresh = { status: 'live', orderId: '', failure: '', createdAt: at, updatedAt: at } as const;
      const trigger: Trigger = { ...given, ...fresh, id, clientOid: given.clientOid || id };
      store.add(trigger);
      return trigger;
    },
    cancel: (trigger) => end(trigger, 'cancelled'),
    ofUser: store.ofUser,
    byId: (uid, id) => store.ofUser(uid).find((trigger) => trigger.id === id),
    byClientOid: (uid, clientOid) => store.ofUser(uid).findLast((trigger) => trigger.clientOid === clientOid),
  };
}
