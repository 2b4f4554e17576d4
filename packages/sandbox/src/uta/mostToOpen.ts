import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { uidOf } from '../common/uidOf.js';
import { unitsOf } from '../common/unitsOf.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { divideUp } from '../exchange/futures/divideUp.js';
import { notionalOf } from '../exchange/futures/notionalOf.js';
import type { CallContext } from '../http/CallContext.js';
import { venueOf } from './venueOf.js';

const MILLION = 1_000_000n;
const NOTHING = { maxOpen: '', buyOpenCost: '', sellOpenCost: '', maxBuyOpen: '', maxSellOpen: '' };

/** What an order could use, and on futures how much it could open and what opening `size` would cost. */
export function mostToOpen(context: CallContext): unknown {
  const { exchange, params } = context;
  const { futures } = exchange;
  const { market } = venueOf(exchange, params);
  const uid = uidOf(context);
  const side = oneOf(params.side, ['buy', 'sell'], 'side');
  const limit = oneOf(params.orderType, ['limit', 'market'], 'orderType') === 'limit';
  const price = limit ? unitsOf(params.price, market.pricePrecision, 'price') : futures.mark(market);
  const coin = side === 'buy' ? market.quoteCoin : market.baseCoin;
  const spare = (name: string): string =>
    formatUnits(futures.collateral.spare(futures.backing(uid, market.category, name)));
  if (market.category === 'SPOT') return { available: spare(coin), ...NOTHING };
  const terms = futures.terms(uid, market, { posSide: 'net', reduceOnly: false }, side);
  const most = formatUnits(futures.mostToOpen(uid, market, terms, price), market.quantityPrecision);
  const lots = isMissing(params.size) ? undefined : unitsOf(params.size, market.quantityPrecision, 'size');
  const value = notionalOf(market, price, lots ?? 0n);
  const cost = divideUp(value, BigInt(terms.leverage)) + divideUp(value * market.takerFee, MILLION);
  const shown = lots === undefined ? '' : formatUnits(cost);
  const costs = { buyOpenCost: shown, sellOpenCost: shown };
  return { available: spare(market.settleCoin), maxOpen: '', ...costs, maxBuyOpen: most, maxSellOpen: most };
}
