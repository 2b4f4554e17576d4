import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { unitsOf } from '../common/unitsOf.js';
import { checkOrderLimits } from '../exchange/checkOrderLimits.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isOpen } from '../exchange/isOpen.js';
import type { Order } from '../exchange/Order.js';
import { categoryOf } from './categoryOf.js';
import { clientOidOf } from './clientOidOf.js';
import { findOrder } from './findOrder.js';
import { fitToPosition } from './fitToPosition.js';
import type { OrderIds } from './OrderIds.js';
import type { Params } from './Params.js';
import { presetsOf } from './presetsOf.js';

/**
 * Changes a limit order that nothing was filled of. With a new price and size it is cancelled and another placed under
 * `newClientOid`, whose `orderId` the answer does not tell; without, only take-profit and stop-loss change.
 */
export function modifyOrder(exchange: Exchange, uid: string, params: Params): OrderIds {
  const order = findOrder(exchange, uid, categoryOf(params), params);
  if (!isOpen(order)) throw new ApiFailure('40768', 'Order does not exist');
  const { orderId } = order;
  if (isMissing(params.newSize) && isMissing(params.newPrice)) {
    Object.assign(order, { presets: newPresets(order, params), updatedAt: exchange.now() });
    return { orderId, clientOid: order.clientOid };
  }
  if (isMissing(params.newClientOid)) {
    throw new ApiFailure('22003', 'modify price and size, please pass in newClientOid');
  }
  if (order.filled > 0n) throw new ApiFailure('40020', 'Parameter orderId error');
  return { orderId, clientOid: replace(exchange, order, params) };
}

/** Checks all that can be checked before the old order goes. When only the money is missing, it is gone all the same. */
function replace(exchange: Exchange, order: Order, { newPrice, newSize, newClientOid }: Params): string {
  const { uid, market } = order;
  const price = unitsOf(newPrice, market.pricePrecision, 'newPrice');
  const size = unitsOf(newSize, market.quantityPrecision, 'newSize');
  const clientOid = clientOidOf(exchange, uid, market.category, newClientOid);
  const { wallet, side, orderType, force, selfTrade, source, presets, terms } = order;
  const kept = { uid, wallet, market, side, orderType, force, selfTrade, source, presets, terms };
  const sizeText = formatUnits(size, market.quantityPrecision);
  const changed = { ...kept, price, size, sizeText, clientOid };
  checkOrderLimits(exchange, changed, { replaced: 1 });
  exchange.cancel(order, 'normal_cancel');
  exchange.place(fitToPosition(exchange, changed).request);
  return clientOid;
}

/** If only one of the two is given, the other goes; 0 takes one away. */
function newPresets({ market, side, price }: Order, params: Params) {
  const { newPresetStopSurplusPrice, newPresetStopLossPrice } = params;
  const given = { presetStopSurplusPrice: newPresetStopSurplusPrice, presetStopLossPrice: newPresetStopLossPrice };
  return presetsOf(given, { market, side, price });
}
