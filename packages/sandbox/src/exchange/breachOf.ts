import type { Breach } from './Breach.js';
import type { Exchange } from './Exchange.js';
import { divideUp } from './futures/divideUp.js';
import type { OrderRequest } from './OrderRequest.js';

const MILLION = 1_000_000n;

/** What an order is held against: the orders of its user. `most` is how many may rest where the pair does not say. */
export interface Bounds {
  readonly most: number;
  /** Orders that go when this one comes. */
  readonly replaced?: number;
}

/**
 * The first rule of its pair that an order breaks: a buy not far above the latest price and a sale not far below it, no more
 * lots than one order may have, and no more orders than may rest.
 */
export function breachOf(
  exchange: Pick<Exchange, 'venue' | 'orders' | 'now'>,
  { wallet, market, side, orderType, force, price, size }: OrderRequest,
  { most, replaced = 0 }: Bounds,
): Breach | undefined {
  const limit = orderType === 'limit';
  const latest = exchange.venue(market.category, market.symbol)?.tape.priceAt(exchange.now()) ?? price;
  const share = side === 'buy' ? MILLION + market.buyLimit : MILLION - market.sellLimit;
  const bound = side === 'buy' ? (latest * share) / MILLION : divideUp(latest * share, MILLION);
  if (limit && (side === 'buy' ? price > bound : price < bound)) {
    return { rule: side === 'buy' ? 'highest' : 'lowest', price: bound, share };
  }
  const lots = limit ? market.maxLots : market.maxMarketLots;
  if (lots !== undefined && size > lots) return { rule: 'quantity', lots };
  const orders = market.maxSymbolOrderNum ?? most;
  const rests = limit && (force === 'gtc' || force === 'post_only');
  if (rests && exchange.orders.openCount(wallet, market) - replaced >= orders) return { rule: 'orders', most: orders };
  return undefined;
}
