import { createExchange } from '../exchange/createExchange.js';
import { createMarket } from '../exchange/createMarket.js';
import { fillChest } from '../exchange/createMarketMaker.js';
import { DEFAULT_MARKETS } from '../exchange/DEFAULT_MARKETS.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { MarketCategory } from '../exchange/Market.js';
import type { Order } from '../exchange/Order.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';
import { parseUnits } from '../exchange/parseUnits.js';
import { createState, type State } from '../exchange/State.js';
import { walletOf } from '../exchange/walletOf.js';
import { virtualNow } from './virtualNow.js';

/** What a test wants of an order on futures; the rest is usual. */
export interface FuturesWish extends Partial<Pick<OrderRequest, 'orderType' | 'force' | 'price' | 'presets'>> {
  readonly uid?: string;
  readonly category?: MarketCategory;
  readonly symbol?: string;
  readonly side: 'buy' | 'sell';
  /** In lots. */
  readonly size: bigint;
  readonly posSide?: 'net' | 'long' | 'short';
  readonly reduceOnly?: boolean;
}

/** An exchange without HTTP, whose clock stands, and a short way to trade futures on it. */
export interface OpenExchange {
  readonly exchange: Exchange;
  readonly state: State;
  readonly clock: ReturnType<typeof virtualNow>;
  /** Lives through so much time. */
  readonly wait: (ms: number) => void;
  /** Gives a user money in the wallet of a category. */
  readonly fund: (uid: string, category: MarketCategory, coin: string, amount: string) => void;
  /** A market order on BTCUSDT in USDT, one-way, unless it says otherwise. */
  readonly trade: (wish: FuturesWish) => Order;
}

/** Makes one. */
export function openExchange(seed = 1): OpenExchange {
  const clock = virtualNow();
  const state = createState(clock.now());
  const exchange = createExchange({
    seed,
    clock: clock.now,
    markets: DEFAULT_MARKETS.map((rules) => createMarket(rules)),
    coins: [],
    state,
  });
  fillChest(exchange);
  return {
    exchange,
    state,
    clock,
    wait: (ms) => {
      clock.advance(ms);
      exchange.advance();
    },
    fund: (uid, category, coin, amount) =>
      exchange.ledger.issue(walletOf(exchange.user(uid), category), coin, parseUnits(amount) ?? 0n),
    trade: ({ uid = '1', category = 'USDT-FUTURES', symbol = 'BTCUSDT', side, posSide = 'net', ...wish }) => {
      const venue = exchange.venue(category, symbol);
      if (!venue) throw new Error(`no ${symbol}`);
      const { market } = venue;
      const { orderType = wish.price === undefined ? 'market' : 'limit', reduceOnly = false, size, price = 0n } = wish;
      return exchange.place({
        uid,
        wallet: walletOf(exchange.user(uid), category),
        market,
        side,
        orderType,
        force: wish.force ?? (orderType === 'limit' ? 'gtc' : 'ioc'),
        price,
        size,
        sizeText: '',
        clientOid: exchange.nextId(),
        selfTrade: 'none',
        source: 'normal',
        presets: wish.presets,
        terms: exchange.futures.terms(uid, market, { posSide, reduceOnly }, side),
      });
    },
  };
}
