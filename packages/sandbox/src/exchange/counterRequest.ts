import { HOUSE } from './HOUSE.js';
import type { OrderRequest } from './OrderRequest.js';

/** The house's side of an order that it takes over. */
export function counterRequest(request: OrderRequest): OrderRequest {
  return {
    ...request,
    uid: HOUSE.maker,
    wallet: HOUSE.maker,
    side: request.side === 'buy' ? 'sell' : 'buy',
    source: 'maker',
    terms: { marginMode: 'crossed', posSide: 'net', reduceOnly: false, leverage: 1 },
  };
}
