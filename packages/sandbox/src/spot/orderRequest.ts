import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { SELF_TRADE } from '../common/SELF_TRADE.js';
import { spotAmounts } from '../common/spotAmounts.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Force, OrderRequest } from '../exchange/OrderRequest.js';
import { walletOf } from '../exchange/walletOf.js';
import { checkClientOid } from './checkClientOid.js';
import { presetsOf } from './presetsOf.js';
import { venueOf } from './venueOf.js';

type Params = { readonly [name: string]: unknown };

const FORCES: readonly Force[] = ['gtc', 'post_only', 'fok', 'ioc'];

/** Turns the parameters of an order into ticks and lots, or refuses them as the exchange would. */
export function orderRequest(exchange: Exchange, uid: string, params: Params): OrderRequest {
  const venue = venueOf(exchange, params.symbol);
  const { market } = venue;
  const side = oneOf(params.side, ['buy', 'sell'], 'side');
  const orderType = oneOf(params.orderType, ['limit', 'market'], 'orderType');
  const limit = orderType === 'limit';
  const force = limit ? oneOf(params.force, FORCES, 'force') : 'ioc';
  const amounts = { side, orderType, price: params.price, size: params.size, sizeName: 'size' } as const;
  const { price, size, value } = spotAmounts(venue, amounts);
  const clientOid = checkClientOid(exchange, uid, params.clientOid);
  if (value < market.minValue) {
    throw new ApiFailure('45110', `less than the minimum amount ${formatUnits(market.minValue)} ${market.quoteCoin}`);
  }
  const selfTrade = isMissing(params.stpMode) ? 'none' : oneOf(params.stpMode, SELF_TRADE, 'stpMode');
  const ground = {
    side,
    price: limit ? price : venue.tape.priceAt(exchange.now()),
    pricePrecision: market.pricePrecision,
  };
  return {
    uid,
    wallet: walletOf(exchange.user(uid), 'SPOT'),
    market,
    side,
    orderType,
    force,
    price,
    size,
    sizeText: String(params.size),
    clientOid,
    selfTrade,
    presets: presetsOf(params, ground),
    source: limit ? 'normal' : 'market',
  };
}
