import type { FuturesCandle, FuturesGranularity } from '../futures/FuturesCandle.js';
import type { ProductType } from '../futures/ProductType.js';
import type { SpotCandle, SpotGranularity } from '../spot/SpotCandle.js';
import type { UtaCandle, UtaInterval } from '../uta/UtaCandle.js';
import type { UtaCategory } from '../uta/UtaCategory.js';

/**
 * Candles of a spot pair.
 *
 * @example
 * ```ts
 * import type { SpotCandleSeries } from '@bitget-kit/public-api/history';
 *
 * const series: SpotCandleSeries = { market: 'spot', symbol: 'BTCUSDT', granularity: '1h' };
 * ```
 */
export interface SpotCandleSeries {
  /** Spot of the classic account. */
  readonly market: 'spot';
  /** Trading pair, e.g. `BTCUSDT`. */
  readonly symbol: string;
  /** Length of a candle. */
  readonly granularity: SpotGranularity;
}

/**
 * Candles of a futures contract, made of trades.
 *
 * @example
 * ```ts
 * import type { FuturesCandleSeries } from '@bitget-kit/public-api/history';
 *
 * const series: FuturesCandleSeries = {
 *   market: 'futures',
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   granularity: '1H',
 * };
 * ```
 */
export interface FuturesCandleSeries {
  /** Futures of the classic account. */
  readonly market: 'futures';
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  readonly symbol: string;
  /** The line of futures. */
  readonly productType: ProductType;
  /** Length of a candle. */
  readonly granularity: FuturesGranularity;
}

/**
 * Candles of a symbol of the unified account, made of trades.
 *
 * @example
 * ```ts
 * import type { UtaCandleSeries } from '@bitget-kit/public-api/history';
 *
 * const series: UtaCandleSeries = { market: 'uta', category: 'SPOT', symbol: 'BTCUSDT', granularity: '1H' };
 * ```
 */
export interface UtaCandleSeries {
  /** The unified account. */
  readonly market: 'uta';
  /** Margin pairs have the candles of `SPOT`. */
  readonly category: Exclude<UtaCategory, 'MARGIN'>;
  /** Symbol, e.g. `BTCUSDT`. */
  readonly symbol: string;
  /** Length of a candle. */
  readonly granularity: UtaInterval;
}

/**
 * Which candles: the market, the symbol, and their length as that market spells it.
 *
 * @example
 * ```ts
 * import type { CandleSeries } from '@bitget-kit/public-api/history';
 *
 * const hours: CandleSeries = { market: 'spot', symbol: 'BTCUSDT', granularity: '1h' };
 * ```
 */
export type CandleSeries = SpotCandleSeries | FuturesCandleSeries | UtaCandleSeries;

/**
 * A candle of a series, as its market gives it. Time and prices are at the same place in all.
 *
 * @example
 * ```ts
 * import type { CandleOf, SpotCandleSeries } from '@bitget-kit/public-api/history';
 *
 * const close = (candle: CandleOf<SpotCandleSeries>): string => candle[4];
 * ```
 */
export type CandleOf<S extends CandleSeries> = {
  /** Of spot. */
  readonly spot: SpotCandle;
  /** Of futures. */
  readonly futures: FuturesCandle;
  /** Of the unified account. */
  readonly uta: UtaCandle;
}[S['market']];
