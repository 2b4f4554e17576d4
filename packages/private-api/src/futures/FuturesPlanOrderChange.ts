import type { DecimalString } from '@bitget-kit/transport';
import type { FuturesOrderKey } from './FuturesOrderKey.js';
import type { ProductType } from './ProductType.js';

/**
 * What becomes of a trigger or trailing order. What is left out stays as it is.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Modify-Plan-Order
 * @example
 * ```ts
 * import type { FuturesPlanOrderChange } from '@bitget-kit/private-api/futures';
 *
 * const higher: FuturesPlanOrderChange = { productType: 'USDT-FUTURES', orderId: '1', newTriggerPrice: '71000' };
 * ```
 */
export type FuturesPlanOrderChange = FuturesOrderKey & {
  /** The line of futures. */
  productType: ProductType;
  /** E.g. `BTCUSDT`. Only in the example of the page. */
  symbol?: string | undefined;
  /** Which kind. Only in the example of the page. */
  planType?: 'normal_plan' | 'track_plan' | undefined;
  /** New amount, in base coin. */
  newSize?: DecimalString | undefined;
  /** New price of the limit order that is sent, in quote coin. Not for market and trailing orders. */
  newPrice?: DecimalString | undefined;
  /** How far the price must turn back, in per cent, up to 10. For trailing orders, and each time. */
  newCallbackRatio?: DecimalString | undefined;
  /** New take profit, in quote coin, or in per cent for a trailing order. `0` takes it away. */
  newStopSurplusTriggerPrice?: DecimalString | undefined;
  /** Its limit price, in quote coin. `0`: at market. Not for trailing orders. */
  newStopSurplusExecutePrice?: DecimalString | undefined;
  /** The price that the take profit watches. Required with a new take profit of a trigger order. */
  newStopSurplusTriggerType?: 'fill_price' | 'mark_price' | undefined;
  /** New stop loss, in quote coin, or in per cent for a trailing order. `0` takes it away. */
  newStopLossTriggerPrice?: DecimalString | undefined;
  /** Its limit price, in quote coin. `0`: at market. Not for trailing orders. */
  newStopLossExecutePrice?: DecimalString | undefined;
  /** The price that the stop loss watches. Required with a new stop loss of a trigger order. */
  newStopLossTriggerType?: 'fill_price' | 'mark_price' | undefined;
} & (
    | {
        /** New price at which it starts, in quote coin. */
        newTriggerPrice: DecimalString;
        /** The price that is watched. */
        newTriggerType?: 'fill_price' | 'mark_price' | undefined;
      }
    | {
        newTriggerPrice?: undefined;
        /** Only with a new trigger price. */
        newTriggerType?: undefined;
      }
  );
