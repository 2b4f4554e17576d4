import { ApiFailure } from '../ApiFailure.js';
import { amountOf } from '../common/amountOf.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { uidOf } from '../common/uidOf.js';
import { unitsOf } from '../common/unitsOf.js';
import { wholeNumber } from '../common/wholeNumber.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { initialMarginOf } from '../exchange/futures/initialMarginOf.js';
import { isInverse } from '../exchange/futures/isInverse.js';
import { maintenanceOf } from '../exchange/futures/maintenanceOf.js';
import { safeBand } from '../exchange/futures/safeBand.js';
import type { Market } from '../exchange/Market.js';
import { parseUnits } from '../exchange/parseUnits.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { venueOf } from './venueOf.js';

/** The price of an order in ticks: that of the request, or the mark price for a market order. */
function priceIn({ exchange, params }: CallContext, market: Market): bigint {
  if (params.orderType === 'market' || isMissing(params.openPrice)) return exchange.futures.mark(market);
  return unitsOf(params.openPrice, market.pricePrecision, 'openPrice');
}

/** What could be opened with a sum, at a price and a leverage, fee included. */
function openCount(context: CallContext): unknown {
  const { exchange, params } = context;
  const { market } = venueOf(exchange, params);
  const price = unitsOf(params.openPrice, market.pricePrecision, 'openPrice');
  const amount = amountOf(params.openAmount, 'openAmount');
  const leverage = BigInt(wholeNumber(params.leverage, 'leverage') ?? 20);
  if (leverage === 0n) throw new ApiFailure('40020', 'Parameter leverage error');
  const each = isInverse(market) ? market.lot : price * market.tickLot;
  const lots = (amount * leverage * 1_000_000n) / (each * (1_000_000n + market.takerFee * leverage));
  return { size: formatUnits(lots, market.quantityPrecision) };
}

function termsOf(context: CallContext, market: Market) {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const side = oneOf(params.posSide, ['long', 'short'], 'posSide') === 'long' ? 'buy' : 'sell';
  const oneWay = exchange.futures.positionMode(uid, market.category) === 'one_way_mode';
  const posSide = oneWay ? 'net' : side === 'buy' ? 'long' : 'short';
  return exchange.futures.terms(uid, market, { posSide, reduceOnly: false }, side);
}

function maxOpen(context: CallContext): unknown {
  const { exchange, params } = context;
  const { market } = venueOf(exchange, params);
  const lots = exchange.futures.mostToOpen(uidOf(context), market, termsOf(context, market), priceIn(context, market));
  return { maxOpen: formatUnits(lots, market.quantityPrecision) };
}

/** Where a new position of that size alone would be liquidated, with what backs it now. */
function liquidationPrice(context: CallContext): unknown {
  const { exchange, params } = context;
  const { futures } = exchange;
  const { market } = venueOf(exchange, params);
  const uid = uidOf(context);
  const price = priceIn(context, market);
  const lots = parseUnits(params.openAmount, market.quantityPrecision);
  if (lots === undefined || lots <= 0n) throw new ApiFailure('40020', 'Parameter openAmount error');
  const { leverage, marginMode } = termsOf(context, market);
  const side = params.posSide === 'long' ? 'long' : 'short';
  const position = { market, side, lots, openValue: price * lots * market.tickLot } as const;
  const backing = futures.backing(uid, market.category, market.settleCoin);
  const equity = marginMode === 'isolated' ? initialMarginOf(position, leverage) : futures.collateral.equity(backing);
  const { above, below } = safeBand([position], price, equity - maintenanceOf(position, price));
  return { liqPrice: formatUnits(above ?? below ?? 0n, market.pricePrecision) };
}

/** What could be done. */
export const estimateHandlers: Handlers = {
  'GET /api/v2/mix/account/open-count': { permission: 'read', answer: openCount },
  'GET /api/v2/mix/account/max-open': { permission: 'read', answer: maxOpen },
  'GET /api/v2/mix/account/liq-price': { permission: 'read', answer: liquidationPrice },
};
