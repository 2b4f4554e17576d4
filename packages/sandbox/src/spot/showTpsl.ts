import { formatUnits } from '../exchange/formatUnits.js';
import type { Trigger } from '../exchange/Trigger.js';

const STATUS: { readonly [S in Trigger['status']]: string } = {
  live: 'live',
  executed: 'filled',
  failed: 'cancelled',
  cancelled: 'cancelled',
};

/** A take-profit or stop-loss order in the lists of orders. That `filled` means placed here is a guess. */
export function showTpsl(trigger: Trigger): { readonly [field: string]: unknown } {
  const { market, request } = trigger;
  return {
    userId: trigger.uid,
    symbol: market.symbol,
    orderId: trigger.id,
    clientOid: trigger.clientOid,
    price: formatUnits(request.price, market.pricePrecision),
    size: request.sizeText,
    orderType: request.orderType,
    side: request.side,
    force: request.force,
    status: STATUS[trigger.status],
    priceAvg: formatUnits(request.price, market.pricePrecision),
    basePrice: '0',
    baseVolume: '0',
    quoteVolume: '0',
    enterPointSource: 'API',
    feeDetail: '',
    orderSource: 'normal',
    cancelReason: trigger.status === 'cancelled' ? 'normal_cancel' : '',
    tpslType: 'tpsl',
    triggerPrice: formatUnits(trigger.triggerPrice, market.pricePrecision),
    baseCoin: market.baseCoin,
    quoteCoin: market.quoteCoin,
    cTime: String(trigger.createdAt),
    uTime: String(trigger.updatedAt),
  };
}
