import { ApiFailure } from '../ApiFailure.js';
import { type Bounds, breachOf } from '../exchange/breachOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { MOST_ORDERS } from '../exchange/MOST_ORDERS.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';

/** Digits of a share in percent. */
const PERCENT_SCALE = 4;

/** Refuses an order that breaks a rule of its pair, with the codes of V3. */
export function checkOrderLimits(
  exchange: Exchange,
  request: OrderRequest,
  { replaced = 0 }: Pick<Bounds, 'replaced'> = {},
): void {
  const { symbol, quantityPrecision } = request.market;
  const breach = breachOf(exchange, request, { most: MOST_ORDERS.unified, replaced });
  if (!breach) return;
  if (breach.rule === 'quantity') {
    const most = formatUnits(breach.lots, quantityPrecision);
    throw new ApiFailure('25208', `${symbol} trading quantity cannot exceed ${most} units`);
  }
  if (breach.rule === 'orders') throw new ApiFailure('25211', `Exceeds the limit of ${breach.most} maximum orders`);
  const share = formatUnits(breach.share, PERCENT_SCALE);
  throw breach.rule === 'highest'
    ? new ApiFailure('25206', `${symbol} trading price cannot exceed ${share}%`)
    : new ApiFailure('25205', `${symbol} trading price cannot be below ${share}%`);
}
