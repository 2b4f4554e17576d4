import type { DecimalString } from '@bitget-kit/transport';

/** What every plan order has. */
interface PlanFrame {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
  /** Price at which it starts, in quote coin. */
  triggerPrice: DecimalString;
  /** The price that is watched: of the last trade, or the mark price. */
  triggerType: 'fill_price' | 'mark_price';
  /** Whether `size` is an amount in base coin, or a total in quote coin. Left out: `amount`. */
  planType?: 'amount' | 'total' | undefined;
  /** Amount in base coin or total in quote coin, as `planType` says. */
  size: DecimalString;
  /** Your own id of the order. */
  clientOid?: string | undefined;
  /** What happens when the order would meet another of the same user. Left out: `none`. */
  stpMode?: 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both' | undefined;
  /** Time in force of the order that is then sent. Known from other clients. */
  force?: 'gtc' | 'post_only' | 'fok' | 'ioc' | undefined;
}

/**
 * A plan order of spot: when the price reaches `triggerPrice`, a limit or market order is sent.
 *
 * @see https://www.bitget.com/api-doc/spot/plan/Place-Plan-Order
 * @example
 * ```ts
 * import type { SpotPlanOrderTerms } from '@bitget-kit/private-api/spot';
 *
 * const dip: SpotPlanOrderTerms = {
 *   symbol: 'BTCUSDT',
 *   side: 'buy',
 *   triggerPrice: '50000',
 *   triggerType: 'fill_price',
 *   orderType: 'limit',
 *   executePrice: '49900',
 *   size: '0.01',
 * };
 * ```
 */
export type SpotPlanOrderTerms = PlanFrame &
  (
    | {
        /** At a price of your own, or a better one. */
        orderType: 'limit';
        /** Price of the order, in quote coin. */
        executePrice: DecimalString;
      }
    | {
        /** At the price of the market. */
        orderType: 'market';
        /** Market orders have none. */
        executePrice?: undefined;
      }
  );
