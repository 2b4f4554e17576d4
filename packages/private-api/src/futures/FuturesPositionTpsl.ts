import type { DecimalString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** Take profit of the position, or none. */
type TakeProfit =
  | {
      /** Price at which the take profit starts, in quote coin. */
      stopSurplusTriggerPrice: DecimalString;
      /** Amount in base coin. Left out: the whole position. */
      stopSurplusSize?: DecimalString | undefined;
      /** The price that it watches. */
      stopSurplusTriggerType?: 'fill_price' | 'mark_price' | undefined;
      /** Its limit price, in quote coin. Left out or `0`: at market. */
      stopSurplusExecutePrice?: DecimalString | undefined;
      /** Your own id of the take profit. */
      stopSurplusClientOid?: string | undefined;
    }
  | {
      stopSurplusTriggerPrice?: undefined;
      stopSurplusSize?: undefined;
      stopSurplusTriggerType?: undefined;
      stopSurplusExecutePrice?: undefined;
      stopSurplusClientOid?: undefined;
    };

/** Stop loss of the position, or none. */
type StopLoss =
  | {
      /** Price at which the stop loss starts, in quote coin. */
      stopLossTriggerPrice: DecimalString;
      /** Amount in base coin. Left out: the whole position. */
      stopLossSize?: DecimalString | undefined;
      /** The price that it watches. */
      stopLossTriggerType?: 'fill_price' | 'mark_price' | undefined;
      /** Its limit price, in quote coin. Left out or `0`: at market. */
      stopLossExecutePrice?: DecimalString | undefined;
      /** Your own id of the stop loss. */
      stopLossClientOid?: string | undefined;
    }
  | {
      stopLossTriggerPrice?: undefined;
      stopLossSize?: undefined;
      stopLossTriggerType?: undefined;
      stopLossExecutePrice?: undefined;
      stopLossClientOid?: undefined;
    };

/**
 * Take profit and stop loss of one position, set together.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Place-Pos-Tpsl-Order
 * @example
 * ```ts
 * import type { FuturesPositionTpsl } from '@bitget-kit/private-api/futures';
 *
 * const bracket: FuturesPositionTpsl = {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   holdSide: 'long',
 *   stopSurplusTriggerPrice: '70000',
 *   stopLossTriggerPrice: '50000',
 * };
 * ```
 */
export type FuturesPositionTpsl = {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** The position. Hedge mode: `long`, `short`. One-way mode: `buy` for a long position, `sell` for a short one. */
  holdSide: 'long' | 'short' | 'buy' | 'sell';
  /** What happens when the order would meet another of the same user. Left out: `none`. */
  stpMode?: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | undefined;
} & TakeProfit &
  StopLoss;
