import type { Exchange } from '../exchange/Exchange.js';
import type { Order } from '../exchange/Order.js';

/** The exchange as a read sees it that lags: orders and fills that are younger than that are not there yet. */
export function laggingExchange(exchange: Exchange, lagMs: number): Exchange {
  const { orders } = exchange;
  const isOld = ({ createdAt }: Order): boolean => createdAt <= exchange.now() - lagMs;
  const ifOld = (order: Order | undefined): Order | undefined => (order && isOld(order) ? order : undefined);
  return {
    ...exchange,
    orders: {
      ...orders,
      ofUser: (uid) => orders.ofUser(uid).filter(isOld),
      openOf: (uid) => orders.openOf(uid).filter(isOld),
      fillsOf: (uid) => orders.fillsOf(uid).filter(({ at }) => at <= exchange.now() - lagMs),
      byId: (uid, orderId) => ifOld(orders.byId(uid, orderId)),
      byClientOid: (uid, category, clientOid) => ifOld(orders.byClientOid(uid, category, clientOid)),
    },
  };
}
