import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { SELF_TRADE } from '../common/SELF_TRADE.js';
import { type SpotAmounts, spotAmounts } from '../common/spotAmounts.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange, Venue } from '../exchange/Exchange.js';
import { isClosing } from '../exchange/futures/isClosing.js';
import type { Force, OrderRequest } from '../exchange/OrderRequest.js';
import { walletOf } from '../exchange/walletOf.js';
import { checkClientOid } from './checkClientOid.js';
import { checkMinimum } from './checkMinimum.js';
import { presetsOf } from './presetsOf.js';
import { termsOf } from './termsOf.js';
import { venueOf } from './venueOf.js';

type Params = { readonly [name: string]: unknown };

const FORCES: readonly Force[] = ['gtc', 'post_only', 'fok', 'ioc'];

/**
 * Turns the parameters of an order into ticks and lots, or refuses them as the exchange would. `expected` is the price that a
 * market order is measured with when it is not placed yet: otherwise the latest.
 */
export function orderRequest(exchange: Exchange, uid: string, params: Params, expected?: bigint): OrderRequest {
  const venue = venueOf(exchange, params);
  const { market } = venue;
  const spot = market.category === 'SPOT';
  const side = oneOf(params.side, ['buy', 'sell'], 'side');
  const orderType = oneOf(params.orderType, ['limit', 'market'], 'orderType');
  const limit = orderType === 'limit';
  const force = isMissing(params.timeInForce) ? 'gtc' : oneOf(params.timeInForce, FORCES, 'timeInForce');
  const selfTrade = isMissing(params.stpMode) ? 'none' : oneOf(params.stpMode, SELF_TRADE, 'stpMode');
  const given = { side, orderType, price: params.price, size: params.qty, sizeName: 'qty' } as const;
  const latest = expected ?? venue.tape.priceAt(exchange.now());
  const { price, size, value } = spot ? spotAmounts(venue, given) : futuresAmounts(venue, params, { limit, latest });
  const reference = limit ? price : latest;
  const presets = presetsOf(params, { market, side, limit, price: reference });
  const clientOid = checkClientOid(exchange, uid, params.clientOid);
  const terms = spot ? undefined : termsOf(exchange, uid, { market, side, params });
  const closing = isClosing({ side, terms });
  if (closing && presets) {
    throw new ApiFailure('25612', 'Only opening orders are allowed to have preset take-profit and stop-loss');
  }
  if (!closing) checkMinimum(market, { value, price: reference, spends: spot && !limit && side === 'buy' });
  const wallet = walletOf(exchange.user(uid), market.category);
  const amounts = { price, size, sizeText: String(params.qty), force: limit ? force : 'ioc' } as const;
  return { uid, wallet, market, side, orderType, clientOid, selfTrade, source: 'normal', presets, terms, ...amounts };
}

/** Futures are sized in base coin, at market too. */
function futuresAmounts(
  { market }: Venue,
  params: Params,
  { limit, latest }: { readonly limit: boolean; readonly latest: bigint },
): SpotAmounts {
  const price = limit ? unitsOf(params.price, market.pricePrecision, 'price') : 0n;
  const size = unitsOf(params.qty, market.quantityPrecision, 'qty');
  return { price, size, value: (limit ? price : latest) * size * market.tickLot };
}
