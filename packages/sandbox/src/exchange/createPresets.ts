import type { Exchange } from './Exchange.js';
import { formatUnits } from './formatUnits.js';
import type { Order } from './Order.js';
import type { OrderRequest } from './OrderRequest.js';
import { parseUnits } from './parseUnits.js';
import { SCALE } from './SCALE.js';
import type { Trigger } from './Trigger.js';

/** What kind of trigger the preset of a spot order becomes. */
const KIND = 'tpsl';

/**
 * Has the presets of spot orders wait for their prices once the order is over: they sell again what was bought, or buy
 * again for what was earned, in both cases less the fee. Of a take-profit and a stop-loss only one may act.
 *
 * An order that was filled in part before it was cancelled has presets for that part. They hold no money until they fire.
 */
export function createPresets({ watchers, triggers, nextId }: Exchange): void {
  const add = (order: Order, price: string, limit: string | undefined, takesProfit: boolean): Trigger | undefined => {
    const { market, uid } = order;
    const triggerPrice = parseUnits(price, market.pricePrecision) ?? 0n;
    const request = wayBack(order, parseUnits(limit ?? '0', market.pricePrecision) ?? 0n, nextId());
    if (request.size === 0n) return undefined;
    const direction = (order.side === 'buy') === takesProfit ? 'up' : 'down';
    return triggers.add({
      uid,
      market,
      clientOid: '',
      kind: KIND,
      triggerPrice,
      direction,
      triggerBy: 'last',
      request,
      asked: {},
      parentId: order.orderId,
    });
  };
  watchers.push({
    isWaiting: () => false,
    quiet: () => ({}),
    tick: () => {},
    onEnd: (order) => {
      const { presets, filled, market } = order;
      if (!presets || filled === 0n || market.category !== 'SPOT') return;
      const { takeProfit, takeProfitLimit, stopLoss, stopLossLimit } = presets;
      const gain = takeProfit ? add(order, takeProfit, takeProfitLimit, true) : undefined;
      const stop = stopLoss ? add(order, stopLoss, stopLossLimit, false) : undefined;
      if (!gain || !stop) return;
      gain.siblingId = stop.id;
      stop.siblingId = gain.id;
    },
  });
}

/** The order that undoes a spot order: at the market when there is no limit, and never more than there is after the fee. */
function wayBack(order: Order, limit: bigint, clientOid: string): OrderRequest {
  const { uid, wallet, market, filled, filledValue, fee } = order;
  const bought = order.side === 'buy';
  const got = bought ? filled * market.lot - fee : filledValue - fee;
  const spends = !bought && limit === 0n;
  const lots = bought ? got / market.lot : limit === 0n ? 0n : got / (limit * market.tickLot);
  return {
    uid,
    wallet,
    market,
    side: bought ? 'sell' : 'buy',
    orderType: limit === 0n ? 'market' : 'limit',
    force: limit === 0n ? 'ioc' : 'gtc',
    price: limit,
    size: spends ? got : lots,
    sizeText: spends ? formatUnits(got, SCALE) : formatUnits(lots, market.quantityPrecision),
    clientOid,
    selfTrade: 'none',
    source: KIND,
  };
}
