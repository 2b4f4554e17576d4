import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaStockOrder } from './UtaStockOrder.js';

/** One fee. */
export interface UtaStockCharge {
  /** Code of the stock. */
  code: string;
  /** What it is called. */
  name: string;
  /** Amount, in its coin. */
  amount: number | string;
  /** Currency, e.g. `USD`. */
  currency: string;
}

/** Fees of one kind. */
export interface UtaStockChargeGroup {
  /** Code of the stock. */
  code: string;
  /** What the group is called. */
  name: string;
  /** What is charged. */
  fees: UtaStockCharge[];
}

/** What the order costs. */
export interface UtaStockCharges {
  /** What is charged in all. */
  totalAmount: number | string;
  /** Currency, e.g. `USD`. */
  currency: string;
  /** The rows of this page. */
  items: UtaStockChargeGroup[];
}

/** One step in the course of the order. */
export interface UtaStockOrderStep {
  /** Price of one, in quote coin. */
  price: number | string;
  /** Shares. */
  quantity: number | string;
  /** State that it came into. */
  status: string;
  /** What the exchange says of it. */
  msg: string;
  /** When; no client says in which unit. */
  time: string;
}

/** Parameters of {@link utaGetStockOrder}. */
export interface UtaGetStockOrderParams {
  /** Id of the order. */
  orderId: string;
}

/** The order, with its course and its fees. */
export interface UtaGetStockOrderResult extends UtaStockOrder {
  /** Whether the order is free of commission. */
  freeStatus: string;
  /** Commission that was not charged. */
  freeAmount: DecimalString;
  /** Currency of `freeAmount`. */
  freeCurrency: string;
  /** Whether something was taken off the fees. */
  deductionsStatus: string;
  /** What was taken off. */
  deductionsAmount: DecimalString;
  /** Currency of `deductionsAmount`. */
  deductionsCurrency: string;
  /** Whether something was taken off the fees of the platform. */
  platformDeductedStatus: string;
  /** What was taken off. */
  platformDeductedAmount: DecimalString;
  /** Currency of `platformDeductedAmount`. */
  platformDeductedCurrency: string;
  /** What became of it, step by step. */
  history: UtaStockOrderStep[];
  /** What it costs. */
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
