import type { CallOptions, Transport } from '@bitget-kit/transport';
import type { CandleOf, CandleSeries } from './CandleSeries.js';
import { type Candle, candleSources } from './candleSources.js';
import { candleStepMs } from './candleStepMs.js';
import { recentReachMs } from './recentReachMs.js';

/** The most that may lie between the ends of one question: 90 days, for futures and unified accounts. */
const LONGEST_RANGE_MS = 90 * 86_400_000;
const MINUTE_MS = 60_000;

/**
 * How far {@link candleHistory} has come. All times are ms since the epoch.
 *
 * @example
 * ```ts
 * import type { CandleProgress } from '@bitget-kit/public-api/history';
 *
 * const show = ({ done, candles }: CandleProgress) => console.log(`${Math.round(done * 100)} %, ${candles} candles`);
 * ```
 */
export interface CandleProgress {
  /** All candles before this time have been given. */
  readonly until: number;
  /** The part of the range that is done, from 0 to 1. */
  readonly done: number;
  /** Candles found so far. */
  readonly candles: number;
  /** Questions asked so far. */
  readonly requests: number;
}

/**
 * Which part of a series {@link candleHistory} gives.
 *
 * @example
 * ```ts
 * import type { CandleHistoryOptions } from '@bitget-kit/public-api/history';
 *
 * const lastYear: CandleHistoryOptions = {
 *   startTime: Date.UTC(2025, 0, 1),
 *   endTime: Date.UTC(2026, 0, 1),
 *   onProgress: ({ done }) => console.log(done),
 * };
 * ```
 */
export interface CandleHistoryOptions extends CallOptions {
  /** Candles that opened at this time or later, ms since the epoch. */
  readonly startTime: number;
  /** Candles that opened before this time, ms since the epoch. Left out: now. */
  readonly endTime?: number | undefined;
  /** Told after each question. */
  readonly onProgress?: ((progress: CandleProgress) => void) | undefined;
}

/**
 * All candles of a series between two times, oldest first, each once, however long that is. Recent ones come from the
 * endpoint that gives many at once, older ones from the one that has them all; the last may still be open.
 *
 * Lazy: leave the loop and nothing more is asked for. Each question counts against its endpoint's limit (20 a second and
 * address). Where nothing was traded there may be no candle.
 *
 * @throws {@link BitgetError} `request/invalid` for a time in seconds or a missing symbol, before anything is sent; and
 * what `call` throws, at the question that fails.
 * @see https://www.bitget.com/api-doc/spot/market/Get-History-Candle-Data
 * @example
 * ```ts
 * import { candleHistory } from '@bitget-kit/public-api/history';
 * import { createTransport } from '@bitget-kit/transport';
 *
 * const hours = { market: 'spot', symbol: 'BTCUSDT', granularity: '1h' } as const;
 * const range = { startTime: Date.UTC(2024, 0, 1), endTime: Date.UTC(2025, 0, 1) };
 * for await (const [time, , , , close] of candleHistory(createTransport(), hours, range)) {
 *   console.log(new Date(Number(time)).toISOString(), close);
 * }
 * ```
 */
export async function* candleHistory<S extends CandleSeries>(
  transport: Transport<never>,
  series: S,
  options: CandleHistoryOptions,
): AsyncGenerator<CandleOf<S>, void> {
  const { startTime, endTime = transport.now(), onProgress, ...callOptions } = options;
  const sources = candleSources(transport, series, callOptions);
  await sources.check(startTime, endTime);
  // What is no length of a candle is for the exchange to refuse, at the first question.
  const stepMs = candleStepMs(series.granularity) ?? MINUTE_MS;
  const reachMs = recentReachMs(stepMs);
  let candles = 0;
  let requests = 0;
  for (let from = startTime; from < endTime; ) {
    const isRecent = from >= transport.now() - reachMs;
    const limit = isRecent ? sources.recentLimit : sources.historyLimit;
    // Asked for with one candle more on each side: whether bounds belong to a range is not documented.
    const until = Math.min(endTime, from + Math.min((limit - 3) * stepMs, LONGEST_RANGE_MS - 2 * stepMs));
    const load = isRecent ? sources.recent : sources.history;
    const rows = await load(from - stepMs, until + stepMs, limit);
    const found = inOrder(rows).filter(([time]) => Number(time) >= from && Number(time) < until);
    // Each market's endpoints give its own kind of candle.
    yield* found as never[];
    candles += found.length;
    requests += 1;
    from = until;
    onProgress?.({ until, done: (until - startTime) / (endTime - startTime), candles, requests });
  }
}

function inOrder(rows: readonly Candle[]): Candle[] {
  return [...rows].sort(([a], [b]) => Number(a) - Number(b));
}
