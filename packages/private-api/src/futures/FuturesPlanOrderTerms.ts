import type { DecimalString } from '@bitget-kit/transport';
import type { ProductType } from './ProductType.js';

/** What every trigger order has. */
interface PlanFrame {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed';
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Amount in base coin, a decimal string. */
  size: DecimalString;
  /** Price at which it starts, in quote coin. */
  triggerPrice: DecimalString;
  /** The price that is watched: of the last trade, or the mark price. */
  triggerType: 'fill_price' | 'mark_price';
  /** Hedge mode: the direction of the **position**, also when closing. */
  side: 'buy' | 'sell';
  /** Your own id of the order. */
  clientOid?: string | undefined;
  /** What happens when the order would meet another of the same user. Left out: `none`. */
  stpMode?: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | undefined;
}

/** The account's position mode decides which of the two is right. */
type PositionTerms =
  | {
      /** Hedge mode: opens or closes the position that `side` names. */
      tradeSide: 'open' | 'close';
      /** Only in one-way mode. */
      reduceOnly?: undefined;
    }
  | {
      /** Only in hedge mode. */
      tradeSide?: undefined;
      /** One-way mode: whether the order may only shrink the position. Left out: `no`. */
      reduceOnly?: 'yes' | 'no' | undefined;
    };

/** What is sent when a trigger order starts. */
type SentTerms =
  | {
      /** At a price of your own, or a better one. */
      orderType: 'limit';
      /** Price of the order, in quote coin. */
      price: DecimalString;
    }
  | {
      /** At the price of the market. */
      orderType: 'market';
      /** Market orders have none. */
      price?: undefined;
    };

/** A take profit that goes with a trigger order, or none. */
type TakeProfitTerms =
  | {
      /** Price at which the take profit starts, in quote coin. */
      stopSurplusTriggerPrice: DecimalString;
      /** The price that it watches. */
      stopSurplusTriggerType: 'fill_price' | 'mark_price';
      /** Its limit price, in quote coin. Left out or `0`: at market. */
      stopSurplusExecutePrice?: DecimalString | undefined;
    }
  | {
      stopSurplusTriggerPrice?: undefined;
      /** Only with a trigger price. */
      stopSurplusTriggerType?: undefined;
      /** Only with a trigger price. */
      stopSurplusExecutePrice?: undefined;
    };

/** A stop loss that goes with a trigger order, or none. */
type StopLossTerms =
  | {
      /** Price at which the stop loss starts, in quote coin. */
      stopLossTriggerPrice: DecimalString;
      /** The price that it watches. */
      stopLossTriggerType: 'fill_price' | 'mark_price';
      /** Its limit price, in quote coin. Left out or `0`: at market. */
      stopLossExecutePrice?: DecimalString | undefined;
    }
  | {
      stopLossTriggerPrice?: undefined;
      /** Only with a trigger price. */
      stopLossTriggerType?: undefined;
      /** Only with a trigger price. */
      stopLossExecutePrice?: undefined;
    };

/**
 * A trigger order: when the price reaches `triggerPrice`, a limit or market order is sent.
 *
 * @example
 * ```ts
 * import type { FuturesTriggerOrderTerms } from '@bitget-kit/private-api/futures';
 *
 * const breakout: FuturesTriggerOrderTerms = {
 *   planType: 'normal_plan',
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginMode: 'isolated',
 *   marginCoin: 'USDT',
 *   size: '0.01',
 *   triggerPrice: '70000',
 *   triggerType: 'mark_price',
 *   side: 'buy',
 *   orderType: 'market',
 * };
 * ```
 */
export type FuturesTriggerOrderTerms = PlanFrame &
  PositionTerms &
  SentTerms &
  TakeProfitTerms &
  StopLossTerms & {
    /** An order that is sent when the trigger price is reached. */
    planType: 'normal_plan';
    /** Only for trailing orders. */
    callbackRatio?: undefined;
  };

/**
 * A trailing order: once the price has reached `triggerPrice` it is followed, and when it turns back by `callbackRatio`
 * a market order is sent. **Its take profit and stop loss are per cent, not prices.**
 *
 * @example
 * ```ts
 * import type { FuturesTrailingOrderTerms } from '@bitget-kit/private-api/futures';
 *
 * const trail: FuturesTrailingOrderTerms = {
 *   planType: 'track_plan',
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginMode: 'isolated',
 *   marginCoin: 'USDT',
 *   size: '0.01',
 *   triggerPrice: '70000',
 *   triggerType: 'mark_price',
 *   callbackRatio: '1',
 *   side: 'buy',
 *   orderType: 'market',
 * };
 * ```
 */
export type FuturesTrailingOrderTerms = PlanFrame &
  PositionTerms & {
    /** An order that follows the price, and is sent when it turns back. */
    planType: 'track_plan';
    /** At the price of the market. */
    orderType: 'market';
    /** How far the price must turn back, in per cent, up to 10. */
    callbackRatio: DecimalString;
    /** A trailing order is sent at market. */
    price?: undefined;
    /** Take profit in **per cent**, from 0.01 to 999.99. */
    stopSurplusTriggerPrice?: DecimalString | undefined;
    /** Required with a take profit. */
    stopSurplusTriggerType?: 'fill_price' | undefined;
    /** Not for trailing orders. */
    stopSurplusExecutePrice?: undefined;
    /** Stop loss in **per cent**, from 0.01 to 999.99. */
    stopLossTriggerPrice?: DecimalString | undefined;
    /** Required with a stop loss. */
    stopLossTriggerType?: 'fill_price' | undefined;
    /** Not for trailing orders. */
    stopLossExecutePrice?: undefined;
  };

/**
 * A trigger order or a trailing order.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Place-Plan-Order
 * @example
 * ```ts
 * import type { FuturesPlanOrderTerms } from '@bitget-kit/private-api/futures';
 *
 * const isTrailing = (order: FuturesPlanOrderTerms): boolean => order.planType === 'track_plan';
 * ```
 */
export type FuturesPlanOrderTerms = FuturesTriggerOrderTerms | FuturesTrailingOrderTerms;
