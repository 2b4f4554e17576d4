import { SCALE } from './amount.js';
import { hashToUnit } from './createRandom.js';
import { type Exchange, HOUSE, spotAccount, type Venue } from './Exchange.js';
import type { SpotOrder } from './SpotOrder.js';

const STEP_MS = 1_000;
const LEVELS = 25;
/** While a user's order rests, every second of the market is lived through, up to so many at once. */
const MOST_STEPS = 120;
const CHEST = 10n ** BigInt(SCALE + 15);

/** Keeps both sides of every book filled around the price of the tape, one quote a second. */
export function createMarketMaker(exchange: Exchange, seed: number): { advance(): void } {
  const { venues, ledger, now } = exchange;
  const quotes = new Map<string, SpotOrder[]>();
  let last = Number.NEGATIVE_INFINITY;
  for (const { market } of venues.values()) {
    for (const coin of [market.baseCoin, market.quoteCoin]) {
      const account = spotAccount(HOUSE.maker);
      if (ledger.balance(account, coin).available === 0n) ledger.issue(account, coin, CHEST);
    }
  }

  const quote = (venue: Venue, step: number): void => {
    const { market, tape } = venue;
    for (const order of quotes.get(market.symbol) ?? []) {
      if (order.status === 'live' || order.status === 'partially_filled') exchange.cancel(order, 'requoted');
    }
    const mid = tape.priceAt(step * STEP_MS);
    // Half a basis point, and at least one tick.
    const gap = mid / 20_000n + 1n;
    const placed: SpotOrder[] = [];
    for (const side of ['buy', 'sell'] as const) {
      for (let level = 1n; level <= LEVELS; level += 1n) {
        const price = side === 'buy' ? mid - gap * level : mid + gap * level;
        const depth = (3_000 + 9_000 * hashToUnit(seed, step, Number(level), side === 'buy' ? 1 : 2)) / market.price;
        const size = BigInt(1 + Math.floor(depth * Number(level) ** 0.5 * 10 ** market.quantityPrecision));
        if (price <= 0n) continue;
        placed.push(
          exchange.place({
            uid: HOUSE.maker,
            market,
            side,
            orderType: 'limit',
            force: 'gtc',
            price,
            size,
            sizeText: '',
            clientOid: '',
          }),
        );
      }
    }
    quotes.set(market.symbol, placed);
  };

  return {
    advance: () => {
      const step = Math.floor(now() / STEP_MS);
      if (step <= last) return;
      const waiting = new Set(
        exchange.orders
          .filter(({ status }) => status === 'live' || status === 'partially_filled')
          .map(({ market }) => market.symbol),
      );
      for (const venue of venues.values()) {
        const from = waiting.has(venue.market.symbol) ? Math.max(last + 1, step - MOST_STEPS) : step;
        for (let at = from; at <= step; at += 1) quote(venue, at);
      }
      last = step;
    },
  };
}
