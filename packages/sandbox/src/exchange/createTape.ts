import { createPricePath } from './createPricePath.js';
import { createRecordedPath, type RecordedPath } from './createRecordedPath.js';
import { hashToUnit } from './hashToUnit.js';
import { joinSpans } from './joinSpans.js';
import type { Market } from './Market.js';
import { readCandles } from './readCandles.js';
import { STEP_MS } from './STEP_MS.js';
import type { TapeSpan } from './TapeSpan.js';
import type { TapeTrade } from './TapeTrade.js';

const HOUR_MS = 3_600_000;
/** How far back the made-up past goes. */
const HISTORY_MS = 60 * 24 * HOUR_MS;

/**
 * The public trades of one pair: one every ten seconds, a pure function of seed and time, so that the past is there
 * without having been lived through; with the trades of the sandbox's users among them. Candles and tickers are made of
 * these trades and nothing else, so they hang together.
 */
export interface Tape {
  /** The price that the market makes at a moment, in ticks. */
  priceAt(at: number): bigint;
  /** A trade that a user made, not older than the last one. */
  add(trade: TapeTrade): void;
  /** Trades from `from` up to and without `to`, newest first, made only as far as they are taken. */
  newestFirst(from: number, to: number): Iterable<TapeTrade>;
  /** All trades from `from` up to and without `to` put together; undefined when there are none. */
  span(from: number, to: number): TapeSpan | undefined;
}

/** What a tape is made of, besides the rules of its pair. */
export interface TapeParts {
  readonly seed: number;
  /** When the exchange began; the tape goes back sixty days more. */
  readonly startedAt: number;
  /** The trades of users, oldest first. */
  readonly lived: TapeTrade[];
  readonly now: () => number;
}

/** Makes the tape of a pair. */
export function createTape(market: Market, { seed, startedAt, lived, now }: TapeParts): Tape {
  // By the coin, not by the symbol: spot and futures of one coin move together.
  const salt = [...market.baseCoin].reduce((sum, char) => sum * 31 + char.charCodeAt(0), seed);
  const { priceAt, sizeAt, began } = pathOf(market, salt, startedAt);
  /** The trade that the market at large made at one step of time. */
  const madeTrade = (step: number): TapeTrade => {
    const at = step * STEP_MS;
    const side = hashToUnit(salt, step, 2) < 0.5 ? 'buy' : 'sell';
    return { tradeId: `${BigInt(at) * 1_000_000n}`, at, side, price: priceAt(at), size: sizeAt(at) };
  };
  function* newestFirst(from: number, to: number): Generator<TapeTrade> {
    let next = lived.findLastIndex(({ at }) => at < to);
    for (let step = Math.ceil(to / STEP_MS) - 1; step * STEP_MS >= Math.max(from, began); step -= 1) {
      for (; next >= 0; next -= 1) {
        const trade = lived[next] as TapeTrade;
        if (trade.at < step * STEP_MS) break;
        yield trade;
      }
      yield madeTrade(step);
    }
    for (const trade of lived.slice(0, next + 1).reverse()) {
      if (trade.at < from) return;
      yield trade;
    }
  }
  const spanOf = (from: number, to: number): TapeSpan | undefined => sumUp(market, newestFirst(from, to));
  return { priceAt, add: (trade) => lived.push(trade), newestFirst, span: byHours(spanOf, began, now) };
}

/** The recorded history of a pair, if it has one, else a made-up one that goes back sixty days. */
function pathOf(market: Market, salt: number, startedAt: number): RecordedPath {
  const recorded = market.candles === undefined ? undefined : readCandles(market.candles, market);
  if (typeof recorded === 'object') return createRecordedPath(recorded, STEP_MS);
  const most = (40_000 / market.price) * 10 ** market.quantityPrecision;
  return {
    began: startedAt - HISTORY_MS,
    priceAt: createPricePath(market, salt),
    sizeAt: (at) => BigInt(1 + Math.floor(hashToUnit(salt, Math.floor(at / STEP_MS), 1) ** 3 * most)),
  };
}

/** Trades, newest first, put together. */
function sumUp({ tickLot }: Market, trades: Iterable<TapeTrade>): TapeSpan | undefined {
  let [open, high, low, volume, turnover] = [0n, 0n, 0n, 0n, 0n];
  let close: bigint | undefined;
  for (const { price, size } of trades) {
    close ??= price;
    open = price;
    if (price > high) high = price;
    if (low === 0n || price < low) low = price;
    volume += size;
    turnover += price * size;
  }
  return close === undefined ? undefined : { open, high, low, close, volume, value: turnover * tickLot };
}

type SpanOf = (from: number, to: number) => TapeSpan | undefined;

/** The same spans, with whole hours remembered once they are over: long candles are made of them. */
function byHours(spanOf: SpanOf, began: number, now: () => number): SpanOf {
  const hours = new Map<number, TapeSpan | undefined>();
  const hour = (index: number): TapeSpan | undefined => {
    const known = hours.get(index);
    if (known) return known;
    const end = (index + 1) * HOUR_MS;
    const span = spanOf(index * HOUR_MS, end);
    if (end <= now()) hours.set(index, span);
    return span;
  };
  return (from, to) => {
    const first = Math.ceil(Math.max(from, began) / HOUR_MS);
    const last = Math.floor(to / HOUR_MS);
    if (last <= first) return spanOf(from, to);
    const parts = [spanOf(from, first * HOUR_MS)];
    for (let index = first; index < last; index += 1) parts.push(hour(index));
    return joinSpans([...parts, spanOf(last * HOUR_MS, to)]);
  };
}
