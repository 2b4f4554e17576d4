import type { Exchange } from '../Exchange.js';
import { formatUnits } from '../formatUnits.js';
import type { Order } from '../Order.js';
import type { OrderRequest } from '../OrderRequest.js';
import { parseUnits } from '../parseUnits.js';
import type { Trigger } from '../Trigger.js';
import type { Watcher } from '../Watcher.js';

/** Lets the take-profit and stop-loss that an order on futures brought along wait, once it is over, for as much as it opened. */
export function createPresetWatcher(exchange: Omit<Exchange, 'futures' | 'margin'>): Watcher {
  const wait = (order: Order, kind: string, trigger: string, limit: string | undefined): Trigger => {
    const { market, side, uid } = order;
    const profit = kind === 'profit_plan';
    return exchange.triggers.add({
      uid,
      market,
      clientOid: '',
      kind,
      triggerPrice: parseUnits(trigger, market.pricePrecision) ?? 0n,
      direction: profit === (side === 'buy') ? 'up' : 'down',
      triggerBy: 'last',
      asked: {},
      parentId: order.orderId,
      request: closing(exchange, order, limit ? (parseUnits(limit, market.pricePrecision) ?? 0n) : 0n),
    });
  };
  return {
    isWaiting: () => false,
    quiet: () => ({}),
    tick: () => {},
    onEnd: (order) => {
      const { market, presets, filled } = order;
      if (market.category === 'SPOT' || !presets || filled === 0n) return;
      const { takeProfit, takeProfitLimit, stopLoss, stopLossLimit } = presets;
      const profit = takeProfit ? wait(order, 'profit_plan', takeProfit, takeProfitLimit) : undefined;
      const loss = stopLoss ? wait(order, 'loss_plan', stopLoss, stopLossLimit) : undefined;
      if (!profit || !loss) return;
      profit.siblingId = loss.id;
      loss.siblingId = profit.id;
    },
  };
}

/** The order that closes what another has opened: at a price, or at market when it is 0. */
function closing(exchange: Pick<Exchange, 'nextId'>, order: Order, price: bigint): OrderRequest {
  const { uid, wallet, market, side, filled, terms } = order;
  return {
    uid,
    wallet,
    market,
    side: side === 'buy' ? 'sell' : 'buy',
    orderType: price > 0n ? 'limit' : 'market',
    force: price > 0n ? 'gtc' : 'ioc',
    price,
    size: filled,
    sizeText: formatUnits(filled, market.quantityPrecision),
    clientOid: exchange.nextId(),
    selfTrade: 'none',
    source: 'normal',
    terms: terms && { ...terms, reduceOnly: terms.posSide === 'net' },
  };
}
