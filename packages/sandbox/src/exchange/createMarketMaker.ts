import type { Exchange, Venue } from './Exchange.js';
import { HOUSE } from './HOUSE.js';
import { hashToUnit } from './hashToUnit.js';
import { isOpen } from './isOpen.js';
import type { Market } from './Market.js';
import { SCALE } from './SCALE.js';
import type { SpotOrder } from './SpotOrder.js';
import { spotAccount } from './spotAccount.js';

const STEP_MS = 1_000;
const LEVELS = 25;
/** While a user's order rests, every second of the market is lived through, up to so many at once. */
const MOST_STEPS = 120;
/** What the maker has of each coin. */
const CHEST = 10n ** BigInt(SCALE + 15);

/** Keeps both sides of a book filled around the price of its tape, one quote a second. */
export interface MarketMaker {
  /** Brings the quotes of a pair up to now, and gives it back. */
  refresh(venue: Venue): Venue;
}

/** Makes the one who trades with everybody. It begins with more of every coin than users will ever have. */
export function createMarketMaker(exchange: Exchange, seed: number): MarketMaker {
  const quotes = new Map<string, SpotOrder[]>();
  const quotedAt = new Map<string, number>();
  for (const coin of exchange.coins) exchange.ledger.issue(spotAccount(HOUSE.maker), coin, CHEST);

  const quote = (venue: Venue, step: number): void => {
    const { market, tape } = venue;
    for (const order of quotes.get(market.symbol) ?? []) if (isOpen(order)) exchange.cancel(order, 'requoted');
    const mid = tape.priceAt(step * STEP_MS);
    const levels = [...ladder(market, mid, seed, step)];
    quotes.set(
      market.symbol,
      levels.map((level) =>
        exchange.place({
          ...level,
          uid: HOUSE.maker,
          market,
          orderType: 'limit',
          force: 'gtc',
          sizeText: '',
          clientOid: '',
        }),
      ),
    );
  };

  return {
    refresh: (venue) => {
      const { symbol } = venue.market;
      const step = Math.floor(exchange.now() / STEP_MS);
      const last = quotedAt.get(symbol) ?? Number.NEGATIVE_INFINITY;
      // Without an order that waits, only the last quote matters.
      const from = exchange.orders.isWaiting(symbol) ? Math.max(last + 1, step - MOST_STEPS) : step;
      for (let at = Math.max(from, last + 1); at <= step; at += 1) quote(venue, at);
      quotedAt.set(symbol, Math.max(last, step));
      return venue;
    },
  };
}

/** The maker's prices and sizes on both sides of the middle: the further away, the more. */
function* ladder(
  { price, quantityPrecision }: Market,
  mid: bigint,
  seed: number,
  step: number,
): Generator<{ side: 'buy' | 'sell'; price: bigint; size: bigint }> {
  // Half a basis point, and at least one tick.
  const gap = mid / 20_000n + 1n;
  for (const [side, direction] of [
    ['buy', -1n],
    ['sell', 1n],
  ] as const) {
    for (let level = 1; level <= LEVELS; level += 1) {
      const at = mid + direction * gap * BigInt(level);
      const depth = (3_000 + 9_000 * hashToUnit(seed, step, level, side === 'buy' ? 1 : 2)) / price;
      const size = BigInt(1 + Math.floor(depth * level ** 0.5 * 10 ** quantityPrecision));
      if (at > 0n) yield { side, price: at, size };
    }
  }
}
