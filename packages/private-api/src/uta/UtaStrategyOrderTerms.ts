import type { DecimalString } from '@bitget-kit/transport';
import type { UtaBracket } from './UtaBracket.js';
import type { UtaFuturesCategory } from './UtaCategory.js';

/** What every strategy order has. */
interface StrategyFrame {
  /** Line of futures. */
  category: UtaFuturesCategory;
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** Your own id of the order. The exchange tells repeats for six hours, and does not promise it. */
  clientOid?: string | undefined;
}

/**
 * A take profit and stop loss of a position of the unified account: of all of it, or of part of it.
 *
 * @see https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order
 * @example
 * ```ts
 * import type { UtaTpslStrategyTerms } from '@bitget-kit/private-api/uta';
 *
 * const bracket: UtaTpslStrategyTerms = {
 *   category: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   posSide: 'long',
 *   takeProfit: '70000',
 *   stopLoss: '50000',
 * };
 * ```
 */
export type UtaTpslStrategyTerms = StrategyFrame &
  UtaBracket & {
    /** Left out: `tpsl`. */
    type?: 'tpsl' | undefined;
    /** Side of the position. */
    posSide: 'long' | 'short';
  } & (
    | {
        /** The whole position. */
        tpslMode?: 'full' | undefined;
        /** Only for part of a position. The table of the page requires it always, its example leaves it out. */
        qty?: DecimalString | undefined;
      }
    | {
        /** Part of the position. */
        tpslMode: 'partial';
        /** How much, in base coin. */
        qty: DecimalString;
      }
  );

/**
 * An order that starts at a price. Known from other clients only.
 *
 * @example
 * ```ts
 * import type { UtaTriggerStrategyTerms } from '@bitget-kit/private-api/uta';
 *
 * const breakout: UtaTriggerStrategyTerms = {
 *   category: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   type: 'trigger',
 *   side: 'buy',
 *   qty: '0.01',
 *   triggerPrice: '70000',
 *   triggerOrderType: 'market',
 * };
 * ```
 */
export type UtaTriggerStrategyTerms = StrategyFrame & {
  /** An order that starts at a price. */
  type: 'trigger';
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
  /** Hedge mode: side of the position. */
  posSide?: 'long' | 'short' | undefined;
  /** One-way mode: whether it may only make a position smaller. */
  reduceOnly?: 'yes' | 'no' | undefined;
  /** Amount, in base coin. */
  qty: DecimalString;
  /** The price that is watched: of the last trade, or the mark price. */
  triggerBy?: 'market' | 'mark' | undefined;
  /** Price at which it starts, in quote coin. */
  triggerPrice: DecimalString;
} & (
    | {
        /** At a price, or at that of the market. */
        triggerOrderType: 'limit';
        /** Price of the order that is then sent, in quote coin. */
        triggerOrderPrice: DecimalString;
      }
    | {
        /** At a price, or at that of the market. */
        triggerOrderType: 'market';
        /** Market orders have none. */
        triggerOrderPrice?: undefined;
      }
  );

/**
 * A strategy order of the unified account.
 *
 * @see https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order
 * @example
 * ```ts
 * import type { UtaStrategyOrderTerms } from '@bitget-kit/private-api/uta';
 *
 * const isBracket = (order: UtaStrategyOrderTerms): boolean => order.type !== 'trigger';
 * ```
 */
export type UtaStrategyOrderTerms = UtaTpslStrategyTerms | UtaTriggerStrategyTerms;
