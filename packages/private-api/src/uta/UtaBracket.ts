import type { DecimalString } from '@bitget-kit/transport';

/** A take profit, or none. */
type TakeProfit =
  | {
      /** Price at which the take profit starts, in quote coin. */
      takeProfit: DecimalString;
      /** The price that it watches. Left out: of the last trade. */
      tpTriggerBy?: 'market' | 'mark' | undefined;
      /** What it sends. Left out: a market order. */
      tpOrderType?: 'market' | undefined;
      /** For `limit`. */
      tpLimitPrice?: undefined;
    }
  | {
      /** Price at which the take profit starts, in quote coin. */
      takeProfit: DecimalString;
      /** The price that it watches. Left out: of the last trade. */
      tpTriggerBy?: 'market' | 'mark' | undefined;
      /** At a price of your own. */
      tpOrderType: 'limit';
      /** Price of the order that is then sent, in quote coin. */
      tpLimitPrice: DecimalString;
    }
  | {
      takeProfit?: undefined;
      tpTriggerBy?: undefined;
      tpOrderType?: undefined;
      tpLimitPrice?: undefined;
    };

/** A stop loss, or none. */
type StopLoss =
  | {
      /** Price at which the stop loss starts, in quote coin. */
      stopLoss: DecimalString;
      /** The price that it watches. Left out: of the last trade. */
      slTriggerBy?: 'market' | 'mark' | undefined;
      /** What it sends. Left out: a market order. */
      slOrderType?: 'market' | undefined;
      /** For `limit`. */
      slLimitPrice?: undefined;
    }
  | {
      /** Price at which the stop loss starts, in quote coin. */
      stopLoss: DecimalString;
      /** The price that it watches. Left out: of the last trade. */
      slTriggerBy?: 'market' | 'mark' | undefined;
      /** At a price of your own. */
      slOrderType: 'limit';
      /** Price of the order that is then sent, in quote coin. */
      slLimitPrice: DecimalString;
    }
  | {
      stopLoss?: undefined;
      slTriggerBy?: undefined;
      slOrderType?: undefined;
      slLimitPrice?: undefined;
    };

/**
 * A take profit, a stop loss, or both.
 *
 * @see https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order
 * @example
 * ```ts
 * import type { UtaBracket } from '@bitget-kit/private-api/uta';
 *
 * const bracket: UtaBracket = { takeProfit: '70000', stopLoss: '50000', slOrderType: 'limit', slLimitPrice: '49900' };
 * ```
 */
export type UtaBracket = TakeProfit & StopLoss;
