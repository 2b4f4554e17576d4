import type { OrderRequest } from '../exchange/OrderRequest.js';

/** By what brought an order about: the name of such a market and such a limit order. */
const SOURCES: { readonly [source: string]: readonly [market: string, limit: string] } = {
  normal: ['market', 'normal'],
  reverse: ['reverse', 'reverse'],
  liquidation: ['liquidation', 'liquidation'],
  normal_plan: ['plan_market', 'plan_limit'],
  track_plan: ['tracking_market', 'tracking_limit'],
  moving_plan: ['move_market', 'move_limit'],
  profit_plan: ['profit_market', 'profit_limit'],
  loss_plan: ['loss_market', 'loss_limit'],
  pos_profit: ['pos_profit_market', 'pos_profit_limit'],
  pos_loss: ['pos_loss_market', 'pos_loss_limit'],
};

/** What the exchange calls the origin of an order. */
export function orderSourceOf({ source, orderType }: Pick<OrderRequest, 'source' | 'orderType'>): string {
  const [market, limit] = SOURCES[source] ?? ['market', 'normal'];
  return orderType === 'market' ? market : limit;
}
