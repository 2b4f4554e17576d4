import type { OrderBook } from './createOrderBook.js';
import type { Tape } from './createTape.js';
import type { Fill } from './Fill.js';
import type { Order } from './Order.js';
import type { Meeting, Settlement } from './Settlement.js';
import { smaller } from './smaller.js';
import { tradeOrders } from './tradeOrders.js';

/** What matching needs of the exchange. */
export interface MatchContext {
  readonly settlement: Settlement;
  readonly book: OrderBook;
  readonly tape: Tape;
  nextId(): string;
  now(): number;
  record(fill: Fill): void;
  /** Ends an order, and gives back what it still holds. */
  end(order: Order, status: 'filled' | 'cancelled', reason?: string): void;
  /** An order comes to rest. */
  rest(order: Order): void;
}

/** Matches an incoming order by price, then time. What is left rests, or is cancelled, as its time in force says. */
export function matchOrder(context: MatchContext, order: Order): void {
  const { book, end, settlement } = context;
  const opposite = order.side === 'buy' ? 'sell' : 'buy';
  const postOnly = order.force === 'post_only' && crosses(order, book.best(opposite));
  const allOrNothing = order.force === 'fok' && !canFill(book, order);
  if (postOnly || allOrNothing) {
    end(order, 'cancelled', postOnly ? 'post_only_would_take' : 'fok_not_filled');
    return;
  }
  for (let best = book.best(opposite); best && crosses(order, best); best = book.best(opposite)) {
    if (meetsOwn(order, best)) {
      if (separate(context, order, best)) return;
      continue;
    }
    const offered = settlement.wanted(best, best.price);
    if (offered === 0n) {
      // It may only make a position smaller, and there is none left.
      book.remove(best);
      end(best, 'cancelled', 'reduce_only');
      continue;
    }
    const lots = smaller(settlement.wanted(order, best.price), offered);
    if (lots === 0n) break;
    trade(context, { taker: order, maker: best, price: best.price, lots });
  }
  if (isDone(settlement, order, book.best(opposite))) {
    end(order, 'filled');
  } else if (order.orderType === 'market' || order.force === 'ioc') {
    end(order, 'cancelled', 'ioc_not_filled');
  } else {
    context.rest(order);
  }
}

function meetsOwn(order: Order, other: Order): boolean {
  return order.selfTrade !== 'none' && order.uid === other.uid;
}

/** Two orders of one user do not trade when the incoming one says so. Tells whether the incoming one is over. */
function separate({ end, book }: MatchContext, taker: Order, maker: Order): boolean {
  if (taker.selfTrade !== 'cancel_taker') {
    book.remove(maker);
    end(maker, 'cancelled', 'stp_cancel');
  }
  if (taker.selfTrade === 'cancel_maker') return false;
  end(taker, 'cancelled', 'stp_cancel');
  return true;
}

/** A market buy is done when its money buys no further lot: less than the price of one may be left. */
function isDone(settlement: Settlement, order: Order, best: Order | undefined): boolean {
  const { market, side, orderType, filled, size } = order;
  const spends = market.category === 'SPOT' && orderType === 'market' && side === 'buy';
  return spends ? filled > 0n && best !== undefined && settlement.wanted(order, best.price) === 0n : filled === size;
}

function crosses(order: Order, best: Order | undefined): boolean {
  if (!best) return false;
  if (order.orderType === 'market') return true;
  return order.side === 'buy' ? best.price <= order.price : best.price >= order.price;
}

function canFill(book: OrderBook, order: Order): boolean {
  let wanted = order.size;
  for (const resting of book.orders(order.side === 'buy' ? 'sell' : 'buy')) {
    if (wanted <= 0n || !crosses(order, resting)) break;
    if (meetsOwn(order, resting)) {
      if (order.selfTrade === 'cancel_maker') continue;
      break;
    }
    wanted -= resting.size - resting.filled;
  }
  return wanted <= 0n;
}

function trade(context: MatchContext, meeting: Meeting): void {
  const { book, end } = context;
  const { maker, lots } = meeting;
  tradeOrders(context, meeting);
  book.take(maker, lots);
  if (maker.filled < maker.size) return;
  book.remove(maker);
  end(maker, 'filled');
}
