import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { SELF_TRADE } from '../common/SELF_TRADE.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { isClosing } from '../exchange/futures/isClosing.js';
import type { Force, OrderRequest } from '../exchange/OrderRequest.js';
import { walletOf } from '../exchange/walletOf.js';
import { clientOidOf } from './clientOidOf.js';
import type { Params } from './Params.js';
import { presetsOf } from './presetsOf.js';
import { sideOf } from './sideOf.js';
import { venueOf } from './venueOf.js';

const FORCES: readonly Force[] = ['gtc', 'post_only', 'fok', 'ioc'];

/**
 * Turns the parameters of an order into ticks and lots, or refuses them as the exchange would. `expected` is the price that a
 * market order is measured with when it is not placed yet: otherwise the mark price.
 */
export function orderRequest(exchange: Exchange, uid: string, params: Params, expected?: bigint): OrderRequest {
  const { futures } = exchange;
  const { market } = venueOf(exchange, params);
  const { side, posSide, reduceOnly } = sideOf(params, futures.positionMode(uid, market.category));
  const orderType = oneOf(params.orderType, ['limit', 'market'], 'orderType');
  const limit = orderType === 'limit';
  const force = limit && !isMissing(params.force) ? oneOf(params.force, FORCES, 'force') : limit ? 'gtc' : 'ioc';
  const price = limit ? unitsOf(params.price, market.pricePrecision, 'price') : 0n;
  const size = unitsOf(params.size, market.quantityPrecision, 'size');
  const clientOid = clientOidOf(exchange, uid, market.category, params.clientOid);
  if (!isMissing(params.marginMode)) {
    futures.setMarginMode(uid, market, oneOf(params.marginMode, ['isolated', 'crossed'], 'marginMode'));
  }
  const terms = futures.terms(uid, market, { posSide, reduceOnly }, side);
  const worth = limit ? price : (expected ?? futures.mark(market));
  const closing = isClosing({ side, terms });
  // What is left of a position may be less than an order that opens.
  if (!closing && worth * size * market.tickLot < market.minValue) {
    throw new ApiFailure('45110', `less than the minimum amount ${formatUnits(market.minValue)} ${market.quoteCoin}`);
  }
  return {
    uid,
    wallet: walletOf(exchange.user(uid), market.category),
    market,
    side,
    orderType,
    force,
    price,
    size,
    sizeText: formatUnits(size, market.quantityPrecision),
    clientOid,
    selfTrade: isMissing(params.stpMode) ? 'none' : oneOf(params.stpMode, SELF_TRADE, 'stpMode'),
    source: 'normal',
    presets: closing ? undefined : presetsOf(params, { market, side, price: worth }),
    terms,
  };
}
