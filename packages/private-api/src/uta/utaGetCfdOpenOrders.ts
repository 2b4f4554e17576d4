import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One order. */
export interface UtaCfdOrder {
  /** Symbol of the CFD, as the exchange writes it. */
  symbol: string;
  /** At a price, or at that of the market; no client lists the words. */
  orderType: string;
  /** Whether it buys or sells. */
  side: string;
  /** Price of one, in quote coin. */
  price: DecimalString;
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Price at which to take the profit. */
  takeProfit: DecimalString;
  /** Price at which to stop the loss. */
  stopLoss: DecimalString;
  /** Id of the transaction. */
  trxId: string;
  /** Id of the order. */
  orderId: string;
}

/** Parameters of {@link utaGetCfdOpenOrders}. */
export interface UtaGetCfdOpenOrdersParams {
  /** E.g. `BTCUSDT`. Left out: all. */
  symbol?: string | undefined;
  /** A sub-account; left out: the account itself. */
  subUid?: string | undefined;
}

/** One row each. */
export type UtaGetCfdOpenOrdersResult = UtaCfdOrder[];

/**
 * Your open CFD orders.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCfdOpenOrders } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCfdOpenOrders, {});
 * console.log(result);
 * ```
 */
export const utaGetCfdOpenOrders: Endpoint<UtaGetCfdOpenOrdersParams, UtaGetCfdOpenOrdersResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/cfd/trade/unfilled-order',
  access: 'private',
  permission: 'read',
  stability: 'observed',
  check: {
    symbol: 'string',
    subUid: 'string',
  },
};
