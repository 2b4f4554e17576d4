import type { DecimalString, TimestampMsString } from '@bitget-kit/transport';
import type { MarginSide } from './MarginSide.js';

/**
 * What to look for among the orders of liquidations: orders on the book, or swaps of one coin for another.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Liquidation-Orders
 * @example
 * ```ts
 * import type { MarginLiquidationOrderQuery } from '@bitget-kit/private-api/margin';
 *
 * const swapsOfBtc: MarginLiquidationOrderQuery = { type: 'swap', fromCoin: 'BTC' };
 * ```
 */
export type MarginLiquidationOrderQuery = (
  | {
      /** Orders on the book. Left out: these. */
      type?: 'place_order' | undefined;
      /** Trading pair, e.g. `BTCUSDT`. Left out: all pairs. */
      symbol?: string | undefined;
      /** For swaps only. */
      fromCoin?: undefined;
      /** For swaps only. */
      toCoin?: undefined;
    }
  | {
      /** Swaps of one coin for another. */
      type: 'swap';
      /** For orders on the book only. */
      symbol?: undefined;
      /** Only swaps that gave this coin, e.g. `BTC`. */
      fromCoin?: string | undefined;
      /** Only swaps that brought this coin, e.g. `USDT`. */
      toCoin?: string | undefined;
    }
) & {
  /** Orders from this time on, ms. No more than 90 days before `endTime`. */
  startTime?: number | string | undefined;
  /** Orders up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page, up to 500. Left out: 100. */
  limit?: number | string | undefined;
  /** Orders older than this id; the `idLessThan` of the page before. */
  idLessThan?: string | undefined;
};

/**
 * An order by which the exchange liquidated. An order on the book has empty `from...` and `to...` fields; a swap has
 * only these, the ids and the times.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Liquidation-Orders
 * @example
 * ```ts
 * import type { MarginLiquidationOrder } from '@bitget-kit/private-api/margin';
 *
 * const isSwap = (order: MarginLiquidationOrder): boolean => order.fromCoin !== '';
 * ```
 */
export interface MarginLiquidationOrder {
  /** The exchange's id of the order. */
  orderId: string;
  /** Trading pair, e.g. `BTCUSDT`. */
  symbol: string;
  /** Liquidations are at the price of the market. */
  orderType: 'market' | (string & {});
  /** Whether it buys or sells, and whether the exchange itself did so to liquidate or to repay. */
  side: MarginSide;
  /** Average price of the fills, in quote coin. */
  priceAvg: DecimalString;
  /** Price of the order, in quote coin. */
  price: DecimalString;
  /** Amount filled. */
  fillSize: DecimalString;
  /** Amount ordered. */
  size: DecimalString;
  /** Value in quote coin. One page says filled, another ordered. */
  amount: DecimalString;
  /** Coin that the swap gave. */
  fromCoin: string;
  /** How much it gave. */
  fromSize: DecimalString;
  /** Coin that the swap brought. */
  toCoin: string;
  /** How much it brought. */
  toSize: DecimalString;
  /** When it was created, ms since the epoch. */
  cTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  uTime: TimestampMsString;
}

/**
 * One page of the orders of liquidations.
 *
 * @see https://www.bitget.com/api-doc/margin/cross/trade/Get-Cross-Liquidation-Orders
 * @example
 * ```ts
 * import type { MarginLiquidationOrderPage } from '@bitget-kit/private-api/margin';
 *
 * const next = ({ idLessThan }: MarginLiquidationOrderPage) => ({ idLessThan: idLessThan ?? undefined });
 * ```
 */
export interface MarginLiquidationOrderPage {
  /** The rows of this page. */
  resultList: MarginLiquidationOrder[];
  /** Asks for the next page. Only the example has it, the page's table does not. */
  idLessThan?: string | null | undefined;
}
