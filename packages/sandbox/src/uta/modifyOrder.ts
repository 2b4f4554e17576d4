import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { OrderIds } from '../common/OrderIds.js';
import { oneOf } from '../common/oneOf.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { isClosing } from '../exchange/futures/isClosing.js';
import { isOpen } from '../exchange/isOpen.js';
import type { Order } from '../exchange/Order.js';
import { checkMinimum } from './checkMinimum.js';
import { checkOrderLimits } from './checkOrderLimits.js';
import { findOrder } from './findOrder.js';
import { presetsOf } from './presetsOf.js';

type Params = { readonly [name: string]: unknown };

const UNCHANGED = 'The modification price and qty is the same as the original value. Please adjust and try again.';

/**
 * Changes price, quantity and presets of an order in place: it keeps its ids, and loses its place in time unless it only
 * becomes smaller. When that fails, `autoCancel` cancels the order; the failure is told all the same.
 */
export function modifyOrder(exchange: Exchange, uid: string, params: Params): OrderIds {
  const autoCancel = isMissing(params.autoCancel) ? 'no' : oneOf(params.autoCancel, ['yes', 'no'], 'autoCancel');
  const order = findOrder(exchange, uid, params);
  if (!isOpen(order)) throw new ApiFailure('25204', 'Order does not exist');
  try {
    change(exchange, order, params);
  } catch (error) {
    if (error instanceof ApiFailure && autoCancel === 'yes') exchange.cancel(order, 'modify_limit_order');
    throw error;
  }
  return { orderId: order.orderId, clientOid: order.clientOid };
}

function change(exchange: Exchange, order: Order, params: Params): void {
  const { market, side } = order;
  const presetting = !isMissing(params.takeProfit) || !isMissing(params.stopLoss);
  if (isMissing(params.qty) && isMissing(params.price) && !presetting) {
    throw new ApiFailure('400172', 'Parameter qty cannot be empty');
  }
  const price = isMissing(params.price) ? order.price : unitsOf(params.price, market.pricePrecision, 'price');
  const size = isMissing(params.qty) ? order.size : unitsOf(params.qty, market.quantityPrecision, 'qty');
  const sizeText = isMissing(params.qty) ? order.sizeText : String(params.qty);
  if (order.terms?.reduceOnly || size <= order.filled) {
    throw new ApiFailure('25568', 'The order does not meet the modification requirements.');
  }
  const presets = presetting ? presetsOf(params, { market, side, limit: true, price }) : order.presets;
  if (presetting && isClosing(order)) {
    throw new ApiFailure('25612', 'Only opening orders are allowed to have preset take-profit and stop-loss');
  }
  const same = price === order.price && size === order.size;
  if (same && !presetting) throw new ApiFailure('25571', UNCHANGED);
  checkMinimum(market, { value: price * size * market.tickLot, price, spends: false });
  if (!same) checkOrderLimits(exchange, { ...order, price, size }, { replaced: 1 });
  if (same) order.presets = presets;
  else exchange.amend(order, { price, size, sizeText, presets });
}
