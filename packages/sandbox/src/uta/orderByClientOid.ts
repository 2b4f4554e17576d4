import type { Exchange } from '../exchange/Exchange.js';
import type { Order } from '../exchange/Order.js';

const CATEGORIES = ['SPOT', 'USDT-FUTURES', 'COIN-FUTURES', 'USDC-FUTURES'] as const;

/** The latest order with that id, on whatever market: V3 does not ask which. */
export function orderByClientOid({ orders }: Exchange, uid: string, clientOid: string): Order | undefined {
  return CATEGORIES.map((category) => orders.byClientOid(uid, category, clientOid)).reduce((latest, order) =>
    order && (!latest || BigInt(order.orderId) > BigInt(latest.orderId)) ? order : latest,
  );
}
