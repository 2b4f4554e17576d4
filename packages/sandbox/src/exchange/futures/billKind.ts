import type { OrderRequest } from '../OrderRequest.js';
import { isClosing } from './isClosing.js';

/** What the exchange calls the line that a trade on futures leaves in the history of an account. */
export function billKind({ side, terms, source }: OrderRequest): string {
  const forced = source === 'liquidation' ? 'force_' : '';
  if (!terms || terms.posSide === 'net') return `${forced}${side}`;
  return `${forced}${isClosing({ side, terms }) ? 'close' : 'open'}_${terms.posSide}`;
}
