/**
 * One candle: when it opened (ms since the epoch), four prices in quote coin, volume in base and in quote coin.
 *
 * Seven fields; spot candles have eight. The order of candles in an answer is not promised: sort by `time`.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-Candle-Data
 * @example
 * ```ts
 * import type { FuturesCandle } from '@bitget-kit/public-api/futures';
 *
 * const isUp = ([, open, , , close]: FuturesCandle): boolean => Number(close) > Number(open);
 * ```
 */
export type FuturesCandle = [
  time: string,
  open: string,
  high: string,
  low: string,
  close: string,
  baseVolume: string,
  quoteVolume: string,
];

/**
 * Length of a futures candle: minutes in small letters, hours and longer in capitals. The wrong case is refused.
 *
 * Those that end in `utc` start at UTC boundaries. The plain ones of six hours and longer start elsewhere (at UTC+8, say
 * other clients). Spot spells its lengths differently (`1min`, `1h`, `1day`).
 *
 * @example
 * ```ts
 * import type { FuturesGranularity } from '@bitget-kit/public-api/futures';
 *
 * const daily: FuturesGranularity = '1Dutc';
 * ```
 */
export type FuturesGranularity =
  | '1m'
  | '3m'
  | '5m'
  | '15m'
  | '30m'
  | '1H'
  | '4H'
  | '6H'
  | '12H'
  | '1D'
  | '3D'
  | '1W'
  | '1M'
  | '6Hutc'
  | '12Hutc'
  | '1Dutc'
  | '3Dutc'
  | '1Wutc'
  | '1Mutc';
