import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { FuturesOrderIds } from './FuturesOrderIds.js';
import type { FuturesHedgeOrderTerms, FuturesOneWayOrderTerms } from './FuturesOrderTerms.js';
import type { ProductType } from './ProductType.js';

/** What every single order has beyond its terms: contract, margin, prices of the attached orders. */
interface OrderFrame {
  /** Symbol of the contract, e.g. `BTCUSDT`. */
  symbol: string;
  /** The line of futures. */
  productType: ProductType;
  /** Isolated or cross margin. */
  marginMode: 'isolated' | 'crossed';
  /** Coin of the margin, in capitals: `USDT`. */
  marginCoin: string;
  /** Limit price of the attached take-profit; left out, it executes at market. */
  presetStopSurplusExecutePrice?: DecimalString | undefined;
  /** Limit price of the attached stop-loss; left out, it executes at market. */
  presetStopLossExecutePrice?: DecimalString | undefined;
}

/** An order of an account in hedge mode: `tradeSide` is required, `side` names the position. */
export type FuturesHedgeOrder = OrderFrame & FuturesHedgeOrderTerms;

/** An order of an account in one-way mode: no `tradeSide`, but `reduceOnly` if wished. */
export type FuturesOneWayOrder = OrderFrame & FuturesOneWayOrderTerms;

/** Parameters of {@link futuresPlaceOrder}. */
export type FuturesPlaceOrderParams = FuturesHedgeOrder | FuturesOneWayOrder;

/** The ids of an order that was received. `orderId` may be missing: see {@link FuturesOrderIds}. */
export type FuturesPlaceOrderResult = FuturesOrderIds;

/**
 * Places a futures order.
 *
 * The account's position mode decides on the form of the order, and the compiler cannot know it: a
 * {@link FuturesHedgeOrder} needs `tradeSide`, a {@link FuturesOneWayOrder} must not have it. The wrong form is refused
 * with 40774. In hedge mode `side` is the direction of the position, so a long is closed with `side: 'buy'`,
 * `tradeSide: 'close'`.
 *
 * In one-way mode a reduce-only order that, with earlier ones, exceeds the position cancels those; the answer then has
 * no `orderId`. In hedge mode a closing market order leaves alone what a resting closing order occupies, and closes
 * only the rest.
 *
 * A lost answer does not mean a lost order: the error then says `context.outcome: 'unknown'`. Look the order up by its
 * `clientOid` before anything else.
 *
 * Permission: `trade`. Limit: 10 requests per second and user (1 for copy-trading leaders).
 *
 * @throws {@link BitgetError} `request/invalid` for a missing parameter or a number where money is a string.
 * @throws {@link BitgetError} `api/rejected` when the exchange refuses: 40774 position mode, 40762 larger than can be
 * opened, 45034 or 40786 repeated `clientOid`.
 * @see https://www.bitget.com/api-doc/contract/trade/Place-Order
 * @example
 * ```ts
 * import { futuresPlaceOrder } from '@bitget-kit/private-api/futures';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { orderId } = await call(transport, futuresPlaceOrder, {
 *   symbol: 'BTCUSDT',
 *   productType: 'USDT-FUTURES',
 *   marginMode: 'crossed',
 *   marginCoin: 'USDT',
 *   side: 'buy',
 *   tradeSide: 'open',
 *   orderType: 'limit',
 *   force: 'gtc',
 *   price: '50000',
 *   size: '0.001',
 *   clientOid: crypto.randomUUID().replaceAll('-', ''),
 * });
 * ```
 */
export const futuresPlaceOrder: Endpoint<FuturesPlaceOrderParams, FuturesPlaceOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v2/mix/order/place-order',
  access: 'private',
  permission: 'trade',
  limit: { requests: 10, seconds: 1, scope: 'uid' },
  priority: 'place',
  check: {
    symbol: 'string!',
    productType: 'string!',
    marginMode: 'string!',
    marginCoin: 'string!',
    side: 'string!',
    tradeSide: 'string',
    orderType: 'string!',
    force: 'string',
    price: 'decimal',
    size: 'decimal!',
    clientOid: 'string',
    reduceOnly: 'string',
    presetStopSurplusPrice: 'decimal',
    presetStopSurplusExecutePrice: 'decimal',
    presetStopLossPrice: 'decimal',
    presetStopLossExecutePrice: 'decimal',
    stpMode: 'string',
  },
};
