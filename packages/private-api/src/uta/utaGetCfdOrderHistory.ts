import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One order. */
export interface UtaCfdPastOrder {
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
  /** Amount filled, in lots. */
  cumExecQty: DecimalString;
  /** State of the order. */
  status: string;
}

/** Parameters of {@link utaGetCfdOrderHistory}. */
export interface UtaGetCfdOrderHistoryParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** A sub-account; left out: the account itself. */
  subUid?: string | undefined;
  /** From this time on, ms. */
  startTime?: number | string | undefined;
  /** Up to this time, ms. */
  endTime?: number | string | undefined;
  /** Rows a page. */
  limit?: number | string | undefined;
}

/** What comes back. */
export interface UtaGetCfdOrderHistoryResult {
  /** The rows. */
  list: UtaCfdPastOrder[];
}

/**
 * Your old CFD orders.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCfdOrderHistory } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCfdOrderHistory, { symbol: 'BTCUSDT' });
 * console.log(result);
 * ```
 */
export const utaGetCfdOrderHistory: Endpoint<UtaGetCfdOrderHistoryParams, UtaGetCfdOrderHistoryResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/cfd/trade/history-order',
  access: 'private',
  permission: 'read',
  priority: 'bulk',
  stability: 'observed',
  check: {
    symbol: 'string!',
    subUid: 'string',
    startTime: 'time',
    endTime: 'time',
    limit: 'integer',
  },
};
