import type { Exchange } from '../exchange/Exchange.js';
import type { Force, OrderRequest } from '../exchange/OrderRequest.js';
import { walletOf } from '../exchange/walletOf.js';
import { isMissing } from '../shared/isMissing.js';
import { oneOf } from '../shared/oneOf.js';
import { SELF_TRADE } from '../shared/SELF_TRADE.js';
import { spotAmounts } from '../shared/spotAmounts.js';
import { checkClientOid } from './checkClientOid.js';
import { checkMinimum } from './checkMinimum.js';
import { presetsOf } from './presetsOf.js';
import { venueOf } from './venueOf.js';

type Params = { readonly [name: string]: unknown };

const FORCES: readonly Force[] = ['gtc', 'post_only', 'fok', 'ioc'];

/** Turns the parameters of an order into ticks and lots, or refuses them as the exchange would. */
export function orderRequest(exchange: Exchange, uid: string, params: Params): OrderRequest {
  const venue = venueOf(exchange, params);
  const { market, tape } = venue;
  const side = oneOf(params.side, ['buy', 'sell'], 'side');
  const orderType = oneOf(params.orderType, ['limit', 'market'], 'orderType');
  const limit = orderType === 'limit';
  const asked = isMissing(params.timeInForce) ? 'gtc' : oneOf(params.timeInForce, FORCES, 'timeInForce');
  const selfTrade = isMissing(params.stpMode) ? 'none' : oneOf(params.stpMode, SELF_TRADE, 'stpMode');
  const given = { side, orderType, price: params.price, size: params.qty, sizeName: 'qty' } as const;
  const { price, size, value } = spotAmounts(venue, given);
  const reference = limit ? price : tape.priceAt(exchange.now());
  const presets = presetsOf(params, { market, side, limit, price: reference });
  const clientOid = checkClientOid(exchange, uid, params.clientOid);
  checkMinimum(market, { value, price: reference, spends: !limit && side === 'buy' });
  return {
    uid,
    wallet: walletOf(exchange.user(uid), market.category),
    market,
    side,
    orderType,
    force: limit ? asked : 'ioc',
    price,
    size,
    sizeText: String(params.qty),
    clientOid,
    selfTrade,
    source: 'normal',
    presets,
  };
}
