import { HOUSE } from './HOUSE.js';
import type { MatchContext } from './matchOrder.js';
import type { Meeting } from './Settlement.js';

/** Carries out a trade between two orders: money moves, both are filled so far, fills and the tape tell it. */
export function tradeOrders(
  { settlement, tape, nextId, now, record }: Pick<MatchContext, 'settlement' | 'tape' | 'nextId' | 'now' | 'record'>,
  meeting: Meeting,
): void {
  const { taker, maker, price, lots } = meeting;
  const sides = settlement.settle(meeting);
  const [buyer, seller] = taker.side === 'buy' ? [taker, maker] : [maker, taker];
  const tradeId = nextId();
  for (const [order, { fee, feeCoin, profit }] of [
    [buyer, sides.buyer],
    [seller, sides.seller],
  ] as const) {
    order.filled += lots;
    order.filledValue += price * lots * order.market.tickLot;
    order.fee += fee;
    order.feeCoin = feeCoin;
    order.profit += profit;
    order.status = 'partially_filled';
    order.updatedAt = now();
    settlement.trim(order);
    if (order.uid === HOUSE.maker) continue;
    const scope = order === taker ? 'taker' : 'maker';
    record({ id: nextId(), tradeId, order, price, size: lots, scope, fee, feeCoin, profit, at: now() });
  }
  tape.add({ tradeId, at: now(), side: taker.side, price, size: lots });
}
