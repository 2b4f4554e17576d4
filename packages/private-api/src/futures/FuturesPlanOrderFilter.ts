import type { FuturesOrderKey } from './FuturesOrderKey.js';
import type { ProductType } from './ProductType.js';

/** What narrows it further. */
interface Narrower {
  /** The line of futures. */
  productType: ProductType;
  /** Coin of the margin, in capitals. */
  marginCoin?: string | undefined;
  /** Which kind. Left out: `normal_plan`. */
  planType?: 'normal_plan' | 'profit_plan' | 'loss_plan' | 'pos_profit' | 'pos_loss' | 'moving_plan' | undefined;
}

/**
 * Which trigger orders to cancel: those that are listed, or **all** of a contract or of a line of futures. A list needs its
 * `symbol`.
 *
 * @see https://www.bitget.com/api-doc/contract/plan/Cancel-Plan-Order
 * @example
 * ```ts
 * import type { FuturesPlanOrderFilter } from '@bitget-kit/private-api/futures';
 *
 * const two: FuturesPlanOrderFilter = {
 *   productType: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   orderIdList: [{ orderId: '1' }, { clientOid: 'stop-2' }],
 * };
 * ```
 */
export type FuturesPlanOrderFilter = Narrower &
  (
    | {
        /** E.g. `BTCUSDT`. */
        symbol: string;
        /** The orders. */
        orderIdList: readonly FuturesOrderKey[];
      }
    | {
        /** E.g. `BTCUSDT`. Left out: every contract. */
        symbol?: string | undefined;
        /** Left out: **all** orders of the contract, or of the line of futures. */
        orderIdList?: undefined;
      }
  );
