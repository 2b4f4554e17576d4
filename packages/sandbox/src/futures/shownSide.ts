import type { OrderRequest } from '../exchange/OrderRequest.js';

/** The `side` of an order as V2 writes it: in hedge mode the direction of the position, also when it is closed. */
export function shownSide({ side, terms }: Pick<OrderRequest, 'side' | 'terms'>): 'buy' | 'sell' {
  if (!terms || terms.posSide === 'net') return side;
  return terms.posSide === 'long' ? 'buy' : 'sell';
}
