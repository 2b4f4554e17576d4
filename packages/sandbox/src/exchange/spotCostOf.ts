import type { OrderRequest } from './OrderRequest.js';

/** What an order on spot takes out of its wallet at most, in units of 1e-18, and of which coin. */
export interface SpotCost {
  readonly coin: string;
  readonly amount: bigint;
}

/** A sale costs what is sold, a buy at a limit its value; a buy at market says itself what it spends. */
export function spotCostOf({ market, side, orderType, price, size }: OrderRequest): SpotCost {
  if (side === 'sell') return { coin: market.baseCoin, amount: size * market.lot };
  return { coin: market.quoteCoin, amount: orderType === 'market' ? size : price * size * market.tickLot };
}
