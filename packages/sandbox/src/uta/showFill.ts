import type { Fill } from '../exchange/Fill.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isClosing } from '../exchange/futures/isClosing.js';
import { showFee } from './showFee.js';

/** A fill as V3 writes it. Both sides of a trade share `execLinkId`. */
export function showFill(fill: Fill): unknown {
  const { id, order, tradeId, price, size, scope, profit, at } = fill;
  const { market } = order;
  return {
    execId: id,
    execLinkId: tradeId,
    orderId: order.orderId,
    clientOid: order.clientOid,
    category: market.category,
    symbol: market.symbol,
    orderType: order.orderType,
    side: order.side,
    execPrice: formatUnits(price, market.pricePrecision),
    execQty: formatUnits(size, market.quantityPrecision),
    execValue: formatUnits(price * size * market.tickLot),
    tradeScope: scope,
    tradeSide: isClosing(order) ? 'close' : 'open',
    feeDetail: [showFee(fill)],
    createdTime: String(at),
    updatedTime: String(at),
    execPnl: formatUnits(profit),
    ...(order.terms && order.terms.posSide !== 'net' && { posSide: order.terms.posSide }),
  };
}
