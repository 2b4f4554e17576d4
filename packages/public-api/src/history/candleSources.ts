import { type CallOptions, call, prepare, type Transport } from '@bitget-kit/transport';
import { futuresGetCandles, futuresGetHistoryCandles } from '../futures/index.js';
import { spotGetCandles, spotGetHistoryCandles } from '../spot/index.js';
import { utaGetCandles, utaGetHistoryCandles } from '../uta/index.js';
import type { CandleSeries, FuturesCandleSeries, SpotCandleSeries, UtaCandleSeries } from './CandleSeries.js';

/** What all candles have in common. */
export type Candle = readonly [time: string, ...rest: string[]];

/** Asks an endpoint for candles. Whether the bounds belong to the range is not promised. */
type Load = (startTime: number, endTime: number, limit: number) => Promise<readonly Candle[]>;

/** The endpoints of a market. */
export interface CandleSources {
  /** Quick, but reaches only so far back. */
  readonly recent: Load;
  /** The most candles that it gives at once. */
  readonly recentLimit: number;
  /** All closed candles. */
  readonly history: Load;
  /** The most candles that it gives at once. */
  readonly historyLimit: number;
  /** Checks the parameters as a request would, without sending one. */
  readonly check: (startTime: number, endTime: number) => Promise<unknown>;
}

export function candleSources(transport: Transport<never>, series: CandleSeries, options: CallOptions): CandleSources {
  if (series.market === 'spot') return spotSources(transport, series, options);
  return series.market === 'futures'
    ? futuresSources(transport, series, options)
    : utaSources(transport, series, options);
}

function spotSources(
  transport: Transport<never>,
  { symbol, granularity }: SpotCandleSeries,
  options: CallOptions,
): CandleSources {
  const frame = { symbol, granularity };
  return {
    recentLimit: 1_000,
    recent: (startTime, endTime, limit) =>
      call(transport, spotGetCandles, { ...frame, startTime, endTime, limit }, options),
    historyLimit: 200,
    // It takes no start: so many before the end.
    history: (_, endTime, limit) => call(transport, spotGetHistoryCandles, { ...frame, endTime, limit }, options),
    check: (startTime, endTime) => prepare(transport, spotGetCandles, { ...frame, startTime, endTime }),
  };
}

function futuresSources(
  transport: Transport<never>,
  { symbol, productType, granularity }: FuturesCandleSeries,
  options: CallOptions,
): CandleSources {
  const frame = { symbol, productType, granularity };
  return {
    recentLimit: 1_000,
    recent: (startTime, endTime, limit) =>
      call(transport, futuresGetCandles, { ...frame, startTime, endTime, limit }, options),
    historyLimit: 200,
    history: (startTime, endTime, limit) =>
      call(transport, futuresGetHistoryCandles, { ...frame, startTime, endTime, limit }, options),
    check: (startTime, endTime) => prepare(transport, futuresGetCandles, { ...frame, startTime, endTime }),
  };
}

function utaSources(
  transport: Transport<never>,
  { category, symbol, granularity: interval }: UtaCandleSeries,
  options: CallOptions,
): CandleSources {
  const frame = { category, symbol, interval };
  return {
    // The page says both 1000 and 100.
    recentLimit: 100,
    recent: (startTime, endTime, limit) =>
      call(transport, utaGetCandles, { ...frame, startTime, endTime, limit }, options),
    historyLimit: 100,
    history: (startTime, endTime, limit) =>
      call(transport, utaGetHistoryCandles, { ...frame, startTime, endTime, limit }, options),
    check: (startTime, endTime) => prepare(transport, utaGetCandles, { ...frame, startTime, endTime }),
  };
}
