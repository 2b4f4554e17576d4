/**
 * One candle: when it opened (ms since the epoch), four prices in quote coin, volume in base and in quote coin.
 *
 * Seven fields; candles of classic spot have eight. The order of candles in an answer is not promised: sort by `time`.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-Candle-Data
 * @example
 * ```ts
 * import type { UtaCandle } from '@bitget-kit/public-api/uta';
 *
 * const isUp = ([, open, , , close]: UtaCandle): boolean => Number(close) > Number(open);
 * ```
 */
export type UtaCandle = [
  time: string,
  open: string,
  high: string,
  low: string,
  close: string,
  baseVolume: string,
  quoteVolume: string,
];

/**
 * Length of a candle: minutes in small letters, hours and days in capitals. The wrong case is refused. Classic endpoints
 * spell lengths differently.
 *
 * @example
 * ```ts
 * import type { UtaInterval } from '@bitget-kit/public-api/uta';
 *
 * const quarter: UtaInterval = '15m';
 * ```
 */
export type UtaInterval = '1m' | '3m' | '5m' | '15m' | '30m' | '1H' | '4H' | '6H' | '12H' | '1D';

/**
 * Which price candles are made of: trades, mark price, index, or the premium of the contract over its index.
 *
 * @example
 * ```ts
 * import type { UtaCandleType } from '@bitget-kit/public-api/uta';
 *
 * const type: UtaCandleType = 'mark';
 * ```
 */
export type UtaCandleType = 'market' | 'mark' | 'index' | 'premium';
