import { hashToUnit } from './createRandom.js';
import type { Market } from './Market.js';

const STEP_MS = 10_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How far back the made-up past goes. */
export const HISTORY_MS: number = 60 * DAY_MS;

/** A trade of the market at large, in ticks and lots. */
export interface TapeTrade {
  readonly tradeId: string;
  readonly at: number;
  readonly side: 'buy' | 'sell';
  readonly price: bigint;
  readonly size: bigint;
}

/** What happened between two moments, in ticks, lots, and units of 1e-18 of the quote coin. */
export interface TapeSpan {
  readonly open: bigint;
  readonly high: bigint;
  readonly low: bigint;
  readonly close: bigint;
  readonly volume: bigint;
  readonly value: bigint;
}

/**
 * The public trades of one pair: one every ten seconds, a pure function of seed and time, so that the past is there
 * without having been lived through; with the trades of the sandbox's users among them. Candles and tickers are made of
 * these trades and nothing else, so they hang together.
 */
export interface Tape {
  /** The price that the market makes at a moment, in ticks. */
  priceAt(at: number): bigint;
  /** A trade that a user made. */
  add(trade: TapeTrade): void;
  /** Trades from `from` up to and without `to`, oldest first. */
  trades(from: number, to: number): TapeTrade[];
  /** All trades of a span put together; undefined when there are none. */
  span(from: number, to: number): TapeSpan | undefined;
}

/** Makes the tape of a pair whose past begins `HISTORY_MS` before `start`. */
export function createTape(market: Market, seed: number, start: number): Tape {
  const base = market.price * 10 ** market.pricePrecision;
  const salt = [...market.symbol].reduce((sum, char) => sum * 31 + char.charCodeAt(0), seed);
  const phase = (index: number): number => hashToUnit(salt, index) * 2 * Math.PI;
  // Slow and quick waves, and a little noise: nothing to trade on, but it moves like something.
  const waves = [31 * DAY_MS, 6.5 * DAY_MS, 17 * HOUR_MS, 2.7 * HOUR_MS, 0.31 * HOUR_MS, 0.043 * HOUR_MS].map(
    (period, index) => ({
      speed: (2 * Math.PI) / period,
      phase: phase(index),
      height: [0.06, 0.025, 0.009, 0.004, 0.0015, 0.0007][index] ?? 0,
    }),
  );
  const priceAt = (at: number): bigint => {
    const second = Math.floor(at / 1_000);
    const noise = (hashToUnit(salt, second) - 0.5) * 0.0004;
    const move = waves.reduce(
      (sum, { speed, phase: shift, height }) => sum + height * Math.sin(speed * second * 1_000 + shift),
      noise,
    );
    return BigInt(Math.max(1, Math.round(base * (1 + move))));
  };
  const made = (step: number): TapeTrade => {
    const at = step * STEP_MS;
    const lots =
      1 + Math.floor(hashToUnit(salt, step, 1) ** 3 * (40_000 / market.price) * 10 ** market.quantityPrecision);
    const side = hashToUnit(salt, step, 2) < 0.5 ? 'buy' : 'sell';
    return { tradeId: `${BigInt(at) * 1_000_000n}`, at, side, price: priceAt(at), size: BigInt(lots) };
  };
  const own: TapeTrade[] = [];
  const began = start - HISTORY_MS;
  const hours = new Map<number, TapeSpan | undefined>();

  const trades = (from: number, to: number): TapeTrade[] => {
    const found: TapeTrade[] = [];
    for (let step = Math.ceil(Math.max(from, began) / STEP_MS); step * STEP_MS < to; step += 1) found.push(made(step));
    const lived = own.filter(({ at }) => at >= from && at < to);
    return lived.length > 0
      ? [...found, ...lived].sort((a, b) => a.at - b.at || (BigInt(a.tradeId) < BigInt(b.tradeId) ? -1 : 1))
      : found;
  };
  const spanOf = (list: readonly TapeTrade[]): TapeSpan | undefined =>
    joinSpans(
      list.map(({ price, size }) => ({
        open: price,
        high: price,
        low: price,
        close: price,
        volume: size,
        value: price * size * market.tickLot,
      })),
    );
  /** Whole hours of the made-up past never change: they are added up once. */
  const hour = (index: number): TapeSpan | undefined => {
    const from = index * HOUR_MS;
    if (from + HOUR_MS > start) return spanOf(trades(from, from + HOUR_MS));
    if (!hours.has(index)) hours.set(index, spanOf(trades(from, from + HOUR_MS)));
    return hours.get(index);
  };
  const span = (from: number, to: number): TapeSpan | undefined => {
    const firstHour = Math.ceil(Math.max(from, began) / HOUR_MS);
    const lastHour = Math.floor(to / HOUR_MS);
    if (lastHour <= firstHour) return spanOf(trades(from, to));
    const parts = [spanOf(trades(from, firstHour * HOUR_MS))];
    for (let index = firstHour; index < lastHour; index += 1) parts.push(hour(index));
    parts.push(spanOf(trades(lastHour * HOUR_MS, to)));
    return joinSpans(parts.filter((part) => part !== undefined));
  };
  return { priceAt, add: (trade) => own.push(trade), trades, span };
}

function joinSpans(parts: readonly TapeSpan[]): TapeSpan | undefined {
  const [first] = parts;
  if (!first) return undefined;
  let { high, low, close, volume, value } = first;
  for (const part of parts.slice(1)) {
    if (part.high > high) high = part.high;
    if (part.low < low) low = part.low;
    close = part.close;
    volume += part.volume;
    value += part.value;
  }
  return { open: first.open, high, low, close, volume, value };
}
