import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaPlaceCfdOrder}. */
export interface UtaPlaceCfdOrderParams {
  /** E.g. `BTCUSDT`. */
  symbol: string;
  /** At a price, or at that of the market. */
  orderType: 'limit' | 'market';
  /** Whether it buys or sells. */
  side: 'buy' | 'sell';
  /** Amount, in base coin. */
  qty: DecimalString;
  /** Price of one, in quote coin. */
  price?: DecimalString | undefined;
  /** Price at which to take the profit. */
  takeProfit?: DecimalString | undefined;
  /** Price at which to stop the loss. */
  stopLoss?: DecimalString | undefined;
}

/** What comes back. */
export interface UtaPlaceCfdOrderResult {
  /** Id of the transaction. */
  trxId: string;
}

/**
 * Places a CFD order.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaPlaceCfdOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaPlaceCfdOrder, { symbol: 'BTCUSDT', orderType: 'limit', side: 'buy', qty: '0.1' });
 * console.log(result);
 * ```
 */
export const utaPlaceCfdOrder: Endpoint<UtaPlaceCfdOrderParams, UtaPlaceCfdOrderResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/cfd/trade/place-order',
  access: 'private',
  permission: 'trade',
  stability: 'observed',
  check: {
    symbol: 'string!',
    orderType: 'string!',
    side: 'string!',
    qty: 'decimal!',
    price: 'decimal',
    takeProfit: 'decimal',
    stopLoss: 'decimal',
  },
};
