import type { Exchange, Venue } from './Exchange.js';
import { HOUSE } from './HOUSE.js';
import { hashToUnit } from './hashToUnit.js';
import { isOpen } from './isOpen.js';
import type { Market } from './Market.js';
import { SCALE } from './SCALE.js';

const STEP_MS = 1_000;
const LEVELS = 25;
/** What the house has of each coin. */
const CHEST = 10n ** /* @__PURE__ */ BigInt(SCALE + 15);

/** Keeps both sides of a book filled around the price of its tape, one quote a second. */
export interface MarketMaker {
  /** Quotes a pair as of a moment, unless that second is quoted already. */
  quote(venue: Venue, at: number): void;
}

/** Gives the house its chest: more of every coin than users will ever have. Clearing has a quarter, insurance and lender an eighth each. */
export function fillChest({ ledger, coins }: Pick<Exchange, 'ledger' | 'coins'>): void {
  for (const coin of coins) {
    ledger.issue(HOUSE.maker, coin, CHEST / 2n);
    ledger.issue(HOUSE.clearing, coin, CHEST / 4n);
    ledger.issue(HOUSE.insurance, coin, CHEST / 8n);
    ledger.issue(HOUSE.lender, coin, CHEST / 8n);
  }
}

/** Makes the one who trades with everybody. */
export function createMarketMaker(exchange: Pick<Exchange, 'state' | 'place' | 'cancel'>, seed: number): MarketMaker {
  const { quotes } = exchange.state;
  return {
    quote: (venue, at) => {
      const { market, tape } = venue;
      const step = Math.floor(at / STEP_MS);
      const last = quotes.get(market.id);
      if (last && last.at >= step) return;
      for (const order of last?.orders ?? []) if (isOpen(order)) exchange.cancel(order, 'requoted');
      const orders = [...ladder(market, tape.priceAt(step * STEP_MS), seed, step)].map((level) =>
        exchange.place({ ...level, ...QUOTE, market, terms: market.category === 'SPOT' ? undefined : TERMS }),
      );
      quotes.set(market.id, { at: step, orders });
    },
  };
}

const QUOTE = {
  uid: HOUSE.maker,
  wallet: HOUSE.maker,
  orderType: 'limit',
  force: 'gtc',
  sizeText: '',
  clientOid: '',
  selfTrade: 'none',
  source: 'maker',
} as const;
const TERMS = { marginMode: 'crossed', posSide: 'net', reduceOnly: false, leverage: 1 } as const;

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
