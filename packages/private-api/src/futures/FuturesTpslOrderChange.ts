import type { DecimalString } from '@bitget-kit/transport';
import type { FuturesOrderKey } from './FuturesOrderKey.js';
import type { ProductType } from './ProductType.js';

/**
 * What becomes of a take profit, stop loss or trailing stop.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Modify-Tpsl-Order
 * @example
 * ```ts
 * import type { FuturesTpslOrderChange } from '@bitget-kit/private-api/futures';
 *
 * const wholePosition: FuturesTpslOrderChange = {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginCoin: 'USDT',
 *   orderId: '1',
 *   triggerPrice: '71000',
 *   size: '',
 * };
 * ```
 */
export type FuturesTpslOrderChange = FuturesOrderKey & {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, e.g. `USDT`. */
  marginCoin: string;
  /** Price at which it starts, in quote coin. */
  triggerPrice: DecimalString;
  /** The price that is watched: of the last trade, or the mark price. */
  triggerType?: 'fill_price' | 'mark_price' | undefined;
  /** Limit price of the order that is then sent. Left out or `0`: at market. Not for trailing stops. */
  executePrice?: DecimalString | undefined;
  /**
   * Amount in base coin, also when it stays as it is. For a take profit or stop loss of the whole position it is **an
   * empty text**, which must be sent.
   */
  size?: string | undefined;
  /** How far the price must turn back, in per cent. For trailing stops. */
  rangeRate?: DecimalString | undefined;
};
