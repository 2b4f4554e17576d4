import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Position } from '../exchange/futures/Position.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';

/** An order that closes so many lots of a position at market. */
export function closeRequest({ nextId }: Exchange, position: Position, lots: bigint): OrderRequest {
  const { uid, wallet, market, side, marginMode, posSide, leverage } = position;
  return {
    uid,
    wallet,
    market,
    side: side === 'long' ? 'sell' : 'buy',
    orderType: 'market',
    force: 'ioc',
    price: 0n,
    size: lots,
    sizeText: formatUnits(lots, market.quantityPrecision),
    clientOid: nextId(),
    selfTrade: 'none',
    source: 'normal',
    terms: { marginMode, posSide, leverage, reduceOnly: posSide === 'net' },
  };
}
