import { formatUnits } from '../exchange/formatUnits.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';

/** The quantity of an order as it is given: a buy at market on spot says what it spends. */
export function qtyOf({ market, orderType, side, size }: OrderRequest): string {
  const spends = market.category === 'SPOT' && orderType === 'market' && side === 'buy';
  return spends ? formatUnits(size) : formatUnits(size, market.quantityPrecision);
}
