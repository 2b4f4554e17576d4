import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

interface MaxOpenFrame {
  /** Category, in capitals. */
  category: UtaCategory;
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
  /** Amount of the order in base coin, for the costs in the answer. */
  size?: DecimalString | undefined;
}

interface MaxOpenLimit extends MaxOpenFrame {
  /** At a price of your own, or a better one. */
  orderType: 'limit';
  /** Price of the order in quote coin. */
  price: DecimalString;
}

interface MaxOpenMarket extends MaxOpenFrame {
  /** At the price of the market. */
  orderType: 'market';
  /** Not used for market orders. */
  price?: undefined;
}

/** Parameters of {@link utaGetMaxOpen}. */
export type UtaGetMaxOpenParams = MaxOpenLimit | MaxOpenMarket;

/** How much an order may be. Fields that do not belong to the category are empty. */
export interface UtaGetMaxOpenResult {
  /** What can be used: in quote coin; for a sale in spot or margin in base coin. */
  available: DecimalString;
  /** Margin only: the most with borrowing; in quote coin for a buy, in base coin for a sale. */
  maxOpen: DecimalString;
  /** Futures only: cost of opening `size` with a buy, in quote coin. */
  buyOpenCost: DecimalString;
  /** Futures only: cost of opening `size` with a sale, in quote coin. */
  sellOpenCost: DecimalString;
  /** Futures only: the most that can be opened with a buy, in base coin. */
  maxBuyOpen: DecimalString;
  /** Futures only: the most that can be opened with a sale, in base coin. */
  maxSellOpen: DecimalString;
  /** Not in the documentation; another client sees it. */
  maxBuyAvailable?: DecimalString | undefined;
  /** Not in the documentation; another client sees it. */
  maxSellAvailable?: DecimalString | undefined;
}

/**
 * The most that an order could be now, and what it would cost. A POST that changes nothing.
 *
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: 5 requests per second and user.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Get-Max-Open-Available
 * @example
 * ```ts
 * import { utaGetMaxOpen } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const { maxBuyOpen } = await call(transport, utaGetMaxOpen, {
 *   category: 'USDT-FUTURES',
 *   symbol: 'BTCUSDT',
 *   side: 'buy',
 *   orderType: 'limit',
 *   price: '50000',
 * });
 * console.log(maxBuyOpen);
 * ```
 */
export const utaGetMaxOpen: Endpoint<UtaGetMaxOpenParams, UtaGetMaxOpenResult, 'read'> = {
  method: 'POST',
  path: '/api/v3/account/max-open-available',
  access: 'private',
  permission: 'read',
  limit: { requests: 5, seconds: 1, scope: 'uid' },
  priority: 'read',
  check: {
    category: 'string!',
    symbol: 'string!',
    orderType: 'string!',
    side: 'string!',
    price: 'decimal',
    size: 'decimal',
  },
};
