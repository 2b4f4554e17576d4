import { createLedger, type Ledger } from './createLedger.js';
import { createMarket } from './createMarket.js';
import { createMarketMaker } from './createMarketMaker.js';
import { createOrderBook } from './createOrderBook.js';
import { createOrderStore } from './createOrderStore.js';
import { createTape } from './createTape.js';
import type { Exchange, Venue } from './Exchange.js';
import { HOUSE } from './HOUSE.js';
import type { MarketRules } from './Market.js';
import { matchOrder } from './matchOrder.js';
import type { OrderRequest } from './OrderRequest.js';
import type { SpotOrder } from './SpotOrder.js';
import { spotAccount } from './spotAccount.js';

/** What an exchange is made of. */
export interface ExchangeParts {
  readonly seed: number;
  readonly now: () => number;
  readonly markets: readonly MarketRules[];
  /** Coins that exist although no pair trades them. */
  readonly coins: readonly string[];
}

/** Makes a spot exchange with its market maker, and nothing in it but the maker's coins. */
export function createExchange({ seed, now, markets, coins }: ExchangeParts): Exchange {
  const nextId = createIds(now);
  const ledger = createLedger(now, nextId);
  const orders = createOrderStore();
  const venues = new Map(markets.map((rules) => [rules.symbol, createVenue(rules, seed, now)]));
  const end = (order: SpotOrder, status: 'filled' | 'cancelled', cancelReason = ''): void => {
    endOrder(ledger, order, { status, cancelReason, updatedAt: now() });
    if (order.uid !== HOUSE.maker) orders.close(order);
  };
  const exchange: Exchange = {
    ledger,
    symbols: [...venues.keys()],
    venue: (symbol) => {
      const venue = venues.get(symbol);
      return venue && maker.refresh(venue);
    },
    coins: new Set([...markets.flatMap(({ baseCoin, quoteCoin }) => [baseCoin, quoteCoin]), ...coins]),
    orders,
    transfers: [],
    withdrawals: [],
    now,
    nextId,
    place: (request) => {
      const order = openOrder(ledger, request, nextId(), now());
      if (order.uid !== HOUSE.maker) orders.add(order);
      const { book, tape } = venues.get(request.market.symbol) as Venue;
      matchOrder({ ledger, book, tape, nextId, now, record: orders.addFill, end }, order);
      return order;
    },
    cancel: (order, reason) => {
      venues.get(order.market.symbol)?.book.remove(order);
      end(order, 'cancelled', reason);
    },
    advance: () => {
      for (const venue of venues.values()) if (orders.isWaiting(venue.market.symbol)) maker.refresh(venue);
    },
  };
  const maker = createMarketMaker(exchange, seed);
  return exchange;
}

function createVenue(rules: MarketRules, seed: number, now: () => number): Venue {
  const market = createMarket(rules);
  return { market, book: createOrderBook(), tape: createTape(market, seed, now) };
}

/** Ids begin with the time, as the exchange's seem to, and only ever grow, even if the clock does not. */
function createIds(now: () => number): () => string {
  let last = 0n;
  return () => {
    const least = BigInt(Math.floor(now())) * 1_000_000n;
    last = (least > last ? least : last) + 1n;
    return String(last);
  };
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

type Ending = Pick<SpotOrder, 'status' | 'cancelReason' | 'updatedAt'>;

/** Ends an order, and gives back what was held and not needed. */
function endOrder(ledger: Ledger, order: SpotOrder, ending: Ending): void {
  const { market, side, held } = order;
  ledger.release(spotAccount(order.uid), side === 'buy' ? market.quoteCoin : market.baseCoin, held);
  Object.assign(order, ending, { held: 0n });
}
