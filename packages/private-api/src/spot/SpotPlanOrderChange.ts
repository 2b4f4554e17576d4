import type { DecimalString } from '@bitget-kit/transport';
import type { SpotOrderKey } from './SpotOrderKey.js';

/**
 * What becomes of a plan order: all of its terms, the unchanged ones too.
 *
 * @see https://www.bitget.com/api-doc/spot/plan/Modify-Plan-Order
 * @example
 * ```ts
 * import type { SpotPlanOrderChange } from '@bitget-kit/private-api/spot';
 *
 * const lower: SpotPlanOrderChange = {
 *   orderId: '1',
 *   triggerPrice: '48000',
 *   orderType: 'market',
 *   size: '0.01',
 * };
 * ```
 */
export type SpotPlanOrderChange = SpotOrderKey & {
  /** Price at which it starts, in quote coin. */
  triggerPrice: DecimalString;
  /** Amount in base coin or total in quote coin, as the order has it. */
  size: DecimalString;
} & (
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
