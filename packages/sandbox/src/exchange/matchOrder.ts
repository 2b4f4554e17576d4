import type { Ledger } from './createLedger.js';
import type { OrderBook } from './createOrderBook.js';
import type { Tape } from './createTape.js';
import { HOUSE } from './HOUSE.js';
import type { SpotFill } from './SpotFill.js';
import type { SpotOrder } from './SpotOrder.js';
import { spotAccount } from './spotAccount.js';

/** What matching needs of the exchange. */
export interface MatchContext {
  readonly ledger: Ledger;
  readonly book: OrderBook;
  readonly tape: Tape;
  nextId(): string;
  now(): number;
  record(fill: SpotFill): void;
  /** Ends an order, and gives back what it still holds. */
  end(order: SpotOrder, status: 'filled' | 'cancelled', reason?: string): void;
}

/** One per thousand, of the coin received, for both sides; the market maker pays none. */
const FEE_DIVISOR = 1_000n;

/** Matches an incoming order by price, then time. What is left rests, or is cancelled, as its time in force says. */
export function matchOrder(context: MatchContext, order: SpotOrder): void {
  const { book, end } = context;
  const opposite = order.side === 'buy' ? 'sell' : 'buy';
  const postOnly = order.force === 'post_only' && crosses(order, book.best(opposite));
  const allOrNothing = order.force === 'fok' && !canFill(book, order);
  if (postOnly || allOrNothing) {
    end(order, 'cancelled', postOnly ? 'post_only_would_take' : 'fok_not_filled');
    return;
  }
  for (let best = book.best(opposite); best && crosses(order, best); best = book.best(opposite)) {
    const lots = smaller(openLots(order, best.price), best.size - best.filled);
    if (lots === 0n) break;
    trade(context, order, best, lots);
  }
  if (isDone(order, book.best(opposite))) {
    end(order, 'filled');
  } else if (order.orderType === 'market' || order.force === 'ioc') {
    end(order, 'cancelled', 'ioc_not_filled');
  } else {
    book.add(order);
  }
}

/** A market buy is done when its money buys no further lot: less than the price of one may be left. */
function isDone(order: SpotOrder, best: SpotOrder | undefined): boolean {
  if (order.orderType === 'limit' || order.side === 'sell') return order.filled === order.size;
  return order.filled > 0n && best !== undefined && openLots(order, best.price) === 0n;
}

function crosses(order: SpotOrder, best: SpotOrder | undefined): boolean {
  if (!best) return false;
  if (order.orderType === 'market') return true;
  return order.side === 'buy' ? best.price <= order.price : best.price >= order.price;
}

/** How many lots an order still wants at a price. A market buy wants what its money buys. */
function openLots(order: SpotOrder, price: bigint): bigint {
  const spends = order.orderType === 'market' && order.side === 'buy';
  return spends ? order.held / (price * order.market.tickLot) : order.size - order.filled;
}

function canFill(book: OrderBook, order: SpotOrder): boolean {
  let wanted = order.size;
  for (const resting of book.orders(order.side === 'buy' ? 'sell' : 'buy')) {
    if (wanted <= 0n || !crosses(order, resting)) break;
    wanted -= resting.size - resting.filled;
  }
  return wanted <= 0n;
}

function smaller(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function trade(context: MatchContext, taker: SpotOrder, maker: SpotOrder, lots: bigint): void {
  const { ledger, book, tape, nextId, now, end } = context;
  const { price, market } = maker;
  const value = price * lots * market.tickLot;
  const [buyer, seller] = taker.side === 'buy' ? [taker, maker] : [maker, taker];
  const earned = pay(ledger, buyer, seller, market.quoteCoin, value);
  const bought = pay(ledger, seller, buyer, market.baseCoin, lots * market.lot);
  const tradeId = nextId();
  for (const [order, fee, feeCoin] of [
    [buyer, bought, market.baseCoin],
    [seller, earned, market.quoteCoin],
  ] as const) {
    order.filled += lots;
    order.filledValue += value;
    order.fee += fee;
    order.status = 'partially_filled';
    order.updatedAt = now();
    if (order.uid === HOUSE.maker) continue;
    const scope = order === taker ? 'taker' : 'maker';
    context.record({ tradeId, order, price, size: lots, scope, fee, feeCoin, at: now() });
  }
  tape.add({ tradeId, at: now(), side: taker.side, price, size: lots });
  releaseSavings(ledger, buyer);
  if (maker.filled < maker.size) return;
  book.remove(maker);
  end(maker, 'filled');
}

/** Moves one side of a trade from what the payer held to the receiver, less the receiver's fee, which it gives back. */
function pay(ledger: Ledger, from: SpotOrder, to: SpotOrder, coin: string, amount: bigint): bigint {
  const fee = to.uid === HOUSE.maker ? 0n : amount / FEE_DIVISOR;
  const [payer, receiver] = [spotAccount(from.uid), spotAccount(to.uid)];
  ledger.move(coin, amount - fee, payer, receiver, 'frozen');
  ledger.move(coin, fee, payer, HOUSE.fees, 'frozen');
  from.held -= amount;
  const line = { groupType: 'transaction', coin };
  if (from.uid !== HOUSE.maker)
    ledger.bill({ ...line, account: payer, businessType: from.side, size: -amount, fees: 0n });
  if (to.uid !== HOUSE.maker)
    ledger.bill({ ...line, account: receiver, businessType: to.side, size: amount, fees: -fee });
  return fee;
}

/** A limit buy that met a better price no longer needs all that it held for the worse one. */
function releaseSavings(ledger: Ledger, order: SpotOrder): void {
  if (order.orderType !== 'limit') return;
  const { market } = order;
  const needed = order.price * (order.size - order.filled) * market.tickLot;
  ledger.release(spotAccount(order.uid), market.quoteCoin, order.held - needed);
  order.held = needed;
}
