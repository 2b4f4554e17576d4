import type { DecimalString } from '@bitget-kit/transport';
import type { UtaBracket } from './UtaBracket.js';
import type { UtaOrderKey } from './UtaOrderKey.js';

/**
 * What becomes of a strategy order. Fields of trigger orders are known from other clients only.
 *
 * @see https://www.bitget.com/api-doc/uta/strategy/Modify-Strategy-Order
 * @example
 * ```ts
 * import type { UtaStrategyOrderChange } from '@bitget-kit/private-api/uta';
 *
 * const higher: UtaStrategyOrderChange = { orderId: '1', takeProfit: '72000' };
 * ```
 */
export type UtaStrategyOrderChange = UtaOrderKey &
  UtaBracket & {
    /** New amount in base coin, for part of a position. */
    qty?: DecimalString | undefined;
    /** Trigger orders: the price that is watched. */
    triggerBy?: 'market' | 'mark' | undefined;
    /** Trigger orders: price at which it starts, in quote coin. */
    triggerPrice?: DecimalString | undefined;
    /** Trigger orders: what is then sent. */
    triggerOrderType?: 'limit' | 'market' | undefined;
    /** Trigger orders: its price, in quote coin. */
    triggerOrderPrice?: DecimalString | undefined;
  };
