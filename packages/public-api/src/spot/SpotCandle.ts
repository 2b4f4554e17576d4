/**
 * One candle: when it opened (ms since the epoch), four prices in quote coin, and the volume in base coin, in USDT and
 * in quote coin.
 *
 * Eight fields; futures candles have seven. The order of candles in an answer is not promised: sort by `time`.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Candle-Data
 * @example
 * ```ts
 * import type { SpotCandle } from '@bitget-kit/public-api/spot';
 *
 * const isUp = ([, open, , , close]: SpotCandle): boolean => Number(close) > Number(open);
 * ```
 */
export type SpotCandle = [
  time: string,
  open: string,
  high: string,
  low: string,
  close: string,
  baseVolume: string,
  usdtVolume: string,
  quoteVolume: string,
];

/**
 * Length of a spot candle. Another spelling, or another case, is refused: futures say `1m`, `1H`, `1D` instead. `1min`
 * is a minute, `1M` a month.
 *
 * Those that end in `utc` start at UTC boundaries. The plain ones of six hours and longer start elsewhere (at UTC+8, say
 * other clients).
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Candle-Data
 * @example
 * ```ts
 * import type { SpotGranularity } from '@bitget-kit/public-api/spot';
 *
 * const daily: SpotGranularity = '1Dutc';
 * ```
 */
export type SpotGranularity =
  | '1min'
  | '3min'
  | '5min'
  | '15min'
  | '30min'
  | '1h'
  | '4h'
  | '6h'
  | '12h'
  | '1day'
  | '3day'
  | '1week'
  | '1M'
  | '6Hutc'
  | '12Hutc'
  | '1Dutc'
  | '3Dutc'
  | '1Wutc'
  | '1Mutc';
