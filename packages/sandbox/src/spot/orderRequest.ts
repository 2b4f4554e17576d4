import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Force, OrderRequest } from '../exchange/OrderRequest.js';
import { walletOf } from '../exchange/walletOf.js';
import { isMissing } from '../shared/isMissing.js';
import { oneOf } from '../shared/oneOf.js';
import { unitsOf } from '../shared/unitsOf.js';
import { checkClientOid } from './checkClientOid.js';
import { refuseUnsimulated } from './refuseUnsimulated.js';
import { SELF_TRADE } from './SELF_TRADE.js';
import { venueOf } from './venueOf.js';

type Params = { readonly [name: string]: unknown };

const FORCES: readonly Force[] = ['gtc', 'post_only', 'fok', 'ioc'];
/** A market buy says what to spend, with so many digits at most; it is held in units of 1e-18. */
const SPEND_SCALE = 8;
const SPEND_UNIT = 10n ** 10n;

/** Turns the parameters of an order into ticks and lots, or refuses them as the exchange would. */
export function orderRequest(exchange: Exchange, uid: string, params: Params): OrderRequest {
  const { market, book } = venueOf(exchange, params.symbol);
  const side = oneOf(params.side, ['buy', 'sell'], 'side');
  const orderType = oneOf(params.orderType, ['limit', 'market'], 'orderType');
  const limit = orderType === 'limit';
  const force = limit ? oneOf(params.force, FORCES, 'force') : 'ioc';
  refuseUnsimulated(params);
  const spends = !limit && side === 'buy';
  const price = limit ? unitsOf(params.price, market.pricePrecision, 'price') : 0n;
  const given = unitsOf(params.size, spends ? SPEND_SCALE : market.quantityPrecision, 'size');
  const size = spends ? given * SPEND_UNIT : given;
  const clientOid = checkClientOid(exchange, uid, params.clientOid);
  const best = book.best(side === 'buy' ? 'sell' : 'buy')?.price ?? 0n;
  const value = spends ? size : (limit ? price : best) * size * market.tickLot;
  if (value < market.minValue) {
    throw new ApiFailure('45110', `less than the minimum amount ${formatUnits(market.minValue)} ${market.quoteCoin}`);
  }
  const wallet = walletOf(exchange.user(uid), 'SPOT');
  const terms = { uid, wallet, market, side, orderType, force, price, size, sizeText: String(params.size), clientOid };
  const selfTrade = isMissing(params.stpMode) ? 'none' : oneOf(params.stpMode, SELF_TRADE, 'stpMode');
  return { ...terms, selfTrade, source: orderType === 'market' ? 'market' : 'normal' };
}
