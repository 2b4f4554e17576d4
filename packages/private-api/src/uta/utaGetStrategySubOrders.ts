import type { DecimalString, PagedEndpoint, TimestampMsString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';

/** One order. */
export interface UtaStrategySubOrder {
  /** Id of the order that was sent. */
  subOrderId: string;
  /** Your own id of the order that was sent. */
  subClientOid: string;
  /** Category, in capitals. */
  category: UtaCategory | (string & {});
  /** Symbol, e.g. `BTCUSDT`. */
  symbol: string;
  /** Price, in quote coin. */
  price: DecimalString;
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Amount filled, in base coin. */
  cumExecQty: DecimalString;
  /** Average price of the fills, in quote coin. */
  avgPrice: DecimalString;
  /** Whether it buys or sells. */
  side: 'buy' | 'sell' | (string & {});
  /** Side of the position. */
  posSide: 'long' | 'short' | (string & {});
  /** What became of it. */
  status: 'filled' | 'cancelled' | 'failed' | (string & {});
  /** When it was made, ms since the epoch. */
  createdTime: TimestampMsString;
  /** When it last changed, ms since the epoch. */
  updatedTime: TimestampMsString;
}

/** Parameters of {@link utaGetStrategySubOrders}. */
export interface UtaGetStrategySubOrdersParams {
  /** Id of the strategy order. */
  orderId: string;
  /** Rows a page. */
  limit?: number | string | undefined;
  /** What the answer before gave, to go on from there. */
  cursor?: string | undefined;
}

/** What comes back. */
export interface UtaGetStrategySubOrdersResult {
  /** The rows. */
  list: UtaStrategySubOrder[];
  /** Asks for the next page. */
  cursor: string;
}

/**
 * The orders that a strategy order became.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 10 requests per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStrategySubOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStrategySubOrders, { orderId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetStrategySubOrders: PagedEndpoint<
  UtaGetStrategySubOrdersParams,
  UtaGetStrategySubOrdersResult,
  'read',
  UtaStrategySubOrder
> = {
  method: 'GET',
  path: '/api/v3/trade/strategy-sub-orders',
  access: 'private',
  permission: 'read',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'bulk',
  stability: 'observed',
  page: { by: 'field', param: 'cursor', from: 'cursor', list: 'list', size: 'limit', defaultSize: 20, maxSize: 20 },
  check: {
    orderId: 'string!',
    limit: 'integer',
    cursor: 'string',
  },
};
