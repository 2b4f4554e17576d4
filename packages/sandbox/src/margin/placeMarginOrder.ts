import { ApiFailure } from '../ApiFailure.js';
import type { OrderIds } from '../common/OrderIds.js';
import { checkOrderLimits } from '../exchange/checkOrderLimits.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';
import { spotCostOf } from '../exchange/spotCostOf.js';
import { marginOrderRequest } from './marginOrderRequest.js';

/** Amounts that are borrowed have eight digits after the point. */
const STEP = 10n ** 10n;

/** Places one order of a margin account, and borrows before what it lacks when it says so. */
export function placeMarginOrder(
  exchange: Exchange,
  uid: string,
  params: { readonly [name: string]: unknown },
): OrderIds {
  const request = marginOrderRequest(exchange, uid, params);
  checkOrderLimits(exchange, request);
  lend(exchange, request);
  const { orderId, clientOid } = exchange.place(request);
  return { orderId, clientOid };
}

function lend({ ledger, margin }: Exchange, request: OrderRequest): void {
  const { coin, amount } = spotCostOf(request);
  const missing = amount - ledger.balance(request.wallet, coin).available;
  if (missing <= 0n) return;
  if (!request.loanType?.startsWith('autoLoan')) throw new ApiFailure('50020', 'Insufficient balance');
  margin.borrow(request.uid, coin, ((missing + STEP - 1n) / STEP) * STEP, 'auto_loan');
}
