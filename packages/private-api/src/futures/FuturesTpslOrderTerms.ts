import type { DecimalString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** What every take profit and stop loss has. */
interface TpslFrame {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, in capitals, e.g. `USDT`. */
  marginCoin: string;
  /** Price at which it starts, in quote coin. */
  triggerPrice: DecimalString;
  /** The price that is watched: of the last trade, or the mark price. */
  triggerType?: 'fill_price' | 'mark_price' | undefined;
  /** The position. Hedge mode: `long`, `short`. One-way mode: `buy` for a long position, `sell` for a short one. */
  holdSide: 'long' | 'short' | 'buy' | 'sell';
  /** Your own id of the order. */
  clientOid?: string | undefined;
  /** What happens when the order would meet another of the same user. Left out: `none`. */
  stpMode?: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | undefined;
}

/**
 * A take profit or stop loss of part of a position.
 *
 * @example
 * ```ts
 * import type { FuturesPartialTpslTerms } from '@bitget-kit/private-api/futures';
 *
 * const half: FuturesPartialTpslTerms = {
 *   planType: 'profit_plan',
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   holdSide: 'long',
 *   triggerPrice: '70000',
 *   size: '0.005',
 * };
 * ```
 */
export interface FuturesPartialTpslTerms extends TpslFrame {
  /** Take profit, or stop loss, of part of a position. */
  planType: 'profit_plan' | 'loss_plan';
  /** Amount in base coin. */
  size: DecimalString;
  /** Limit price of the order that is then sent. Left out or `0`: at market. */
  executePrice?: DecimalString | undefined;
  /** Only for trailing stops. */
  rangeRate?: undefined;
}

/**
 * A take profit or stop loss of the whole position.
 *
 * @example
 * ```ts
 * import type { FuturesPositionTpslTerms } from '@bitget-kit/private-api/futures';
 *
 * const all: FuturesPositionTpslTerms = {
 *   planType: 'pos_loss',
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   holdSide: 'long',
 *   triggerPrice: '50000',
 * };
 * ```
 */
export interface FuturesPositionTpslTerms extends TpslFrame {
  /** Take profit, or stop loss, of the whole position. */
  planType: 'pos_profit' | 'pos_loss';
  /** The whole position has no size. */
  size?: undefined;
  /** Limit price of the order that is then sent. Left out or `0`: at market. */
  executePrice?: DecimalString | undefined;
  /** Only for trailing stops. */
  rangeRate?: undefined;
}

/**
 * A stop that follows the price, and is sent at market.
 *
 * @example
 * ```ts
 * import type { FuturesTrailingStopTerms } from '@bitget-kit/private-api/futures';
 *
 * const trail: FuturesTrailingStopTerms = {
 *   planType: 'moving_plan',
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   holdSide: 'long',
 *   triggerPrice: '70000',
 *   size: '0.01',
 *   rangeRate: '1',
 * };
 * ```
 */
export interface FuturesTrailingStopTerms extends TpslFrame {
  /** A stop that follows the price. */
  planType: 'moving_plan';
  /** Amount in base coin. */
  size: DecimalString;
  /** How far the price must turn back, in per cent. */
  rangeRate: DecimalString;
  /** A trailing stop is sent at market. */
  executePrice?: undefined;
}

/**
 * A take profit, a stop loss or a trailing stop of a position.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Place-Tpsl-Order
 * @example
 * ```ts
 * import type { FuturesTpslOrderTerms } from '@bitget-kit/private-api/futures';
 *
 * const isWhole = (order: FuturesTpslOrderTerms): boolean => order.size === undefined;
 * ```
 */
export type FuturesTpslOrderTerms = FuturesPartialTpslTerms | FuturesPositionTpslTerms | FuturesTrailingStopTerms;
