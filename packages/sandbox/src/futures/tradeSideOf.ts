import { isClosing } from '../exchange/futures/isClosing.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';

/** What the exchange calls what an order does to a position. */
export function tradeSideOf({ side, terms, source }: Pick<OrderRequest, 'side' | 'terms' | 'source'>): string {
  const forced = source === 'liquidation';
  if (!terms || terms.posSide === 'net') return `${forced ? 'burst_' : ''}${side}_single`;
  if (forced) return `burst_close_${terms.posSide}`;
  return isClosing({ side, terms }) ? 'close' : 'open';
}
