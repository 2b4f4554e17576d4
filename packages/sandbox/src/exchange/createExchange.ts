import { createLedger, type Ledger } from './createLedger.js';
import { createMarketMaker } from './createMarketMaker.js';
import { createOrderBook } from './createOrderBook.js';
import { createTape } from './createTape.js';
import { type Exchange, HOUSE, type OrderRequest, spotAccount, type Venue } from './Exchange.js';
import { createMarket, type MarketRules } from './Market.js';
import { matchOrder } from './matchOrder.js';
import type { SpotFill, SpotOrder } from './SpotOrder.js';

/** Makes a spot exchange with its market maker, and nothing in it but the maker's coins. */
export function createExchange(options: {
  seed: number;
  now: () => number;
  markets: readonly MarketRules[];
}): Exchange {
  const { seed, now, markets } = options;
  let sequence = 0n;
  // Ids grow with time, as the exchange's do, and never repeat.
  const nextId = (): string => {
    sequence += 1n;
    return `${BigInt(now()) * 1_000_000n + (sequence % 1_000_000n)}`;
  };
  const ledger = createLedger(now, nextId);
  const venues = new Map<string, Venue>(
    markets.map((rules) => {
      const market = createMarket(rules);
      return [rules.symbol, { market, book: createOrderBook(), tape: createTape(market, seed, now()) }];
    }),
  );
  const orders: SpotOrder[] = [];
  const fills: SpotFill[] = [];
  const end = (order: SpotOrder): void => endOrder(ledger, order, now());

  const exchange: Exchange = {
    ledger,
    venues,
    orders,
    fills,
    transfers: [],
    withdrawals: [],
    now,
    nextId,
    place: (request) => {
      const order = openOrder(ledger, request, nextId(), now());
      if (order.uid !== HOUSE.maker) orders.push(order);
      const { book, tape } = venues.get(request.market.symbol) as Venue;
      matchOrder({ ledger, book, tape, nextId, now, record: (fill) => fills.push(fill), end }, order);
      return order;
    },
    cancel: (order, reason) => {
      venues.get(order.market.symbol)?.book.remove(order);
      order.status = 'cancelled';
      order.cancelReason = reason;
      end(order);
    },
    advance: () => maker.advance(),
  };
  const maker = createMarketMaker(exchange, seed);
  return exchange;
}

/** Holds what the order may cost, and opens it. Too little: `43012`, and nothing has changed. */
function openOrder(ledger: Ledger, request: OrderRequest, orderId: string, at: number): SpotOrder {
  const { market, side, orderType, price, size } = request;
  const buyCost = orderType === 'market' ? size : price * size * market.tickLot;
  const held = side === 'buy' ? buyCost : size * market.lot;
  ledger.freeze(spotAccount(request.uid), side === 'buy' ? market.quoteCoin : market.baseCoin, held);
  return {
    ...request,
    orderId,
    createdAt: at,
    status: 'live',
    filled: 0n,
    filledValue: 0n,
    fee: 0n,
    held,
    updatedAt: at,
    cancelReason: '',
  };
}

/** Gives back what was held and not needed. */
function endOrder(ledger: Ledger, order: SpotOrder, at: number): void {
  const { market, side, held } = order;
  ledger.release(spotAccount(order.uid), side === 'buy' ? market.quoteCoin : market.baseCoin, held);
  order.held = 0n;
  order.updatedAt = at;
}
