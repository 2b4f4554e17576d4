import { counterRequest } from './counterRequest.js';
import type { OrderStore } from './createOrderStore.js';
import type { Amendment, Exchange, Venue } from './Exchange.js';
import type { Fill } from './Fill.js';
import { HOUSE } from './HOUSE.js';
import type { Market } from './Market.js';
import { matchOrder } from './matchOrder.js';
import type { Order } from './Order.js';
import type { OrderRequest } from './OrderRequest.js';
import { openOrder } from './openOrder.js';
import type { Settlement } from './Settlement.js';
import type { State } from './State.js';
import { tradeOrders } from './tradeOrders.js';
import type { Watcher } from './Watcher.js';

/** What the desk works with. */
export interface DeskParts {
  readonly state: State;
  readonly orders: OrderStore;
  readonly watchers: readonly Watcher[];
  readonly venueOf: (of: { readonly market: Market }) => Venue;
  readonly settlementOf: (market: Market) => Settlement;
  readonly now: () => number;
  readonly nextId: () => string;
}

/** Where orders are taken in, changed and ended, for every kind of market alike. */
export type OrderDesk = Pick<Exchange, 'place' | 'takeOver' | 'cancel' | 'amend'>;

export function createOrderDesk(desk: DeskParts): OrderDesk {
  return {
    place: (request) => place(desk, request),
    takeOver: (request, price) => takeOver(desk, request, price),
    cancel: (order, reason) => {
      desk.venueOf(order).book.remove(order);
      end(desk, order, 'cancelled', reason);
    },
    amend: (order, change) => amend(desk, order, change),
  };
}

function place(desk: DeskParts, request: OrderRequest): Order {
  const { orders, settlementOf, now, nextId } = desk;
  const house = request.uid === HOUSE.maker;
  const held = settlementOf(request.market).hold(request);
  const order = openOrder(request, { orderId: house ? '' : nextId(), at: now(), held });
  if (!house) orders.add(order);
  match(desk, order);
  return order;
}

function takeOver(desk: DeskParts, request: OrderRequest, price: bigint): Order {
  const { orders, venueOf, settlementOf, now, nextId } = desk;
  const { market, size: lots } = request;
  const taker = openOrder(request, { orderId: nextId(), at: now(), held: 0n });
  orders.add(taker);
  const maker = openOrder(counterRequest(request), { orderId: '', at: now(), held: 0n });
  const { tape } = venueOf(taker);
  const record = (fill: Fill): void => tell(desk, fill);
  tradeOrders({ settlement: settlementOf(market), tape, nextId, now, record }, { taker, maker, price, lots });
  end(desk, taker, 'filled');
  return taker;
}

function amend(desk: DeskParts, order: Order, change: Amendment): void {
  const { venueOf, settlementOf, now } = desk;
  const { book } = venueOf(order);
  const smaller = change.price === order.price && change.size < order.size;
  const held = holdAnew(settlementOf(order.market), order, change);
  if (smaller) book.take(order, order.size - change.size);
  else book.remove(order);
  Object.assign(order, change, { held, updatedAt: now() });
  if (!smaller) match(desk, order);
}

function match(desk: DeskParts, order: Order): void {
  const { state, watchers, venueOf, settlementOf, now, nextId } = desk;
  const { book, tape } = venueOf(order);
  matchOrder(
    {
      settlement: settlementOf(order.market),
      book,
      tape,
      nextId,
      now,
      record: (fill) => tell(desk, fill),
      end: (...ended) => end(desk, ...ended),
      rest: () => {
        state.rested += 1;
        order.rank = state.rested;
        book.add(order);
      },
    },
    order,
  );
  for (const watcher of watchers) watcher.afterMatch?.();
}

function tell({ orders, watchers }: DeskParts, fill: Fill): void {
  orders.addFill(fill);
  for (const watcher of watchers) watcher.onFill?.(fill);
}

function end(
  { orders, watchers, settlementOf, now }: DeskParts,
  order: Order,
  status: 'filled' | 'cancelled',
  cancelReason = '',
): void {
  settlementOf(order.market).release(order);
  Object.assign(order, { status, cancelReason, updatedAt: now() });
  if (order.uid === HOUSE.maker) return;
  orders.close(order);
  for (const watcher of watchers) watcher.onEnd?.(order);
}

/** Holds for the changed order instead of for the old one; when the money is not there, all stays as it was. */
function holdAnew(settlement: Settlement, order: Order, change: Amendment): bigint {
  const { held } = order;
  settlement.release(order);
  try {
    return settlement.hold({ ...order, ...change, size: change.size - order.filled });
  } catch (error) {
    settlement.restore(order, held);
    throw error;
  }
}
