import type { OrderRequest } from '../OrderRequest.js';

/** Whether an order can only make a position smaller: it holds nothing, and trades no more than there is. */
export function isClosing({ side, terms }: Pick<OrderRequest, 'side' | 'terms'>): boolean {
  if (!terms) return false;
  const { reduceOnly, posSide } = terms;
  return reduceOnly || (posSide === 'long' && side === 'sell') || (posSide === 'short' && side === 'buy');
}
