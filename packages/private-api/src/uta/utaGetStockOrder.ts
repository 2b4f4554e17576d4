import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaStockOrder } from './UtaStockOrder.js';

/** One fee. */
export interface UtaStockCharge {
  /** Code of the stock. */
  code: string;
  name: string;
  /** Amount, in its coin. */
  amount: number | string;
  currency: string;
}

/** Fees of one kind. */
export interface UtaStockChargeGroup {
  /** Code of the stock. */
  code: string;
  name: string;
  fees: UtaStockCharge[];
}

/** What the order costs. */
export interface UtaStockCharges {
  totalAmount: number | string;
  currency: string;
  items: UtaStockChargeGroup[];
}

/** One step in the course of the order. */
export interface UtaStockOrderStep {
  /** Price of one, in quote coin. */
  price: number | string;
  /** Amount. */
  quantity: number | string;
  status: string;
  msg: string;
  time: string;
}

/** Parameters of {@link utaGetStockOrder}. */
export interface UtaGetStockOrderParams {
  /** Id of the order. */
  orderId: string;
}

/** The order, with its course and its fees. */
export interface UtaGetStockOrderResult extends UtaStockOrder {
  freeStatus: string;
  freeAmount: DecimalString;
  freeCurrency: string;
  deductionsStatus: string;
  deductionsAmount: DecimalString;
  deductionsCurrency: string;
  platformDeductedStatus: string;
  platformDeductedAmount: DecimalString;
  platformDeductedCurrency: string;
  history: UtaStockOrderStep[];
  chargeDetail: UtaStockCharges;
}

/**
 * One stock order, with its course and its fees.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaGetStockOrder } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetStockOrder, { orderId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetStockOrder: Endpoint<UtaGetStockOrderParams, UtaGetStockOrderResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/stockplus/trade/order-detail',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  stability: 'observed',
  check: {
    orderId: 'string!',
  },
};
