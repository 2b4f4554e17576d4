import { ApiFailure } from '../ApiFailure.js';
import { oneOf } from '../common/oneOf.js';
import { uidOf } from '../common/uidOf.js';
import { wholeNumber } from '../common/wholeNumber.js';
import type { Position } from '../exchange/futures/Position.js';
import type { Market } from '../exchange/Market.js';
import { parseUnits } from '../exchange/parseUnits.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { positionOf } from './positionOf.js';
import { venueOf } from './venueOf.js';
import { venuesOf } from './venuesOf.js';

/** Which leverage a request is about: with `holdSide`, that of one direction. */
function changeIn({ params }: CallContext) {
  const [leverage, long, short] = [
    wholeNumber(params.leverage, 'leverage'),
    wholeNumber(params.longLeverage, 'longLeverage'),
    wholeNumber(params.shortLeverage, 'shortLeverage'),
  ];
  if (leverage === undefined && long === undefined && short === undefined) {
    throw new ApiFailure('40019', 'Parameter leverage cannot be empty');
  }
  if (params.holdSide === 'long') return { long: long ?? leverage, short };
  if (params.holdSide === 'short') return { long, short: short ?? leverage };
  return { leverage, long, short };
}

function shown(context: CallContext, market: Market) {
  const { marginMode, leverage, longLeverage, shortLeverage } = context.exchange.futures.settings(
    uidOf(context),
    market,
  );
  return {
    symbol: market.symbol,
    marginCoin: market.settleCoin,
    longLeverage: String(longLeverage),
    shortLeverage: String(shortLeverage),
    marginMode,
    crossMarginLeverage: String(leverage),
  };
}

function setLeverage(context: CallContext): unknown {
  const { market } = venueOf(context.exchange, context.params);
  context.exchange.futures.setLeverage(uidOf(context), market, changeIn(context));
  return shown(context, market);
}

function setAllLeverage(context: CallContext): unknown {
  const { exchange, params } = context;
  for (const { market } of venuesOf(exchange, params)) {
    exchange.futures.setLeverage(uidOf(context), market, changeIn(context));
  }
  return 'success';
}

function setMarginMode(context: CallContext): unknown {
  const { exchange, params } = context;
  const { market } = venueOf(exchange, params);
  exchange.futures.setMarginMode(
    uidOf(context),
    market,
    oneOf(params.marginMode, ['isolated', 'crossed'], 'marginMode'),
  );
  const { crossMarginLeverage, ...rest } = shown(context, market);
  return rest;
}

function setPositionMode(context: CallContext): unknown {
  const { exchange, params } = context;
  const posMode = oneOf(params.posMode, ['one_way_mode', 'hedge_mode'], 'posMode');
  exchange.futures.setPositionMode(uidOf(context), categoryOf(params), posMode);
  return { posMode };
}

/** The position that a request is about. `set-auto-margin` does not say which kind of futures it means: the first that fits. */
function position(context: CallContext, code: string, message: string): Position {
  const { exchange, params } = context;
  const { symbol, marginCoin } = params;
  const productTypes = params.productType ? [params.productType] : ['USDT-FUTURES', 'USDC-FUTURES', 'COIN-FUTURES'];
  const named = productTypes.find((one) =>
    exchange.venue(categoryOf({ productType: one }), String(symbol).toUpperCase()),
  );
  const { market } = venueOf(exchange, { symbol, marginCoin, productType: named ?? productTypes[0] });
  const found = positionOf(exchange, uidOf(context), market, params.holdSide);
  if (!found) throw new ApiFailure(code, message);
  return found;
}

function setMargin(context: CallContext): unknown {
  const amount = parseUnits(context.params.amount);
  if (amount === undefined || amount === 0n) throw new ApiFailure('40020', 'Parameter amount error');
  const found = position(context, '40802', 'Position is zero and direct margin call is not allowed');
  context.exchange.futures.changeMargin(found, amount);
  return '';
}

function setAutoMargin(context: CallContext): unknown {
  const on = oneOf(context.params.autoMargin, ['on', 'off'], 'autoMargin') === 'on';
  const message = 'There is no position in this position, and automatic margin call cannot be set';
  context.exchange.futures.setAutoMargin(position(context, '40838', message), on);
  return 'success';
}

/** How a user trades futures. */
export const settingHandlers: Handlers = {
  'POST /api/v2/mix/account/set-leverage': { permission: 'trade', answer: setLeverage },
  'POST /api/v2/mix/account/set-all-leverage': { permission: 'trade', answer: setAllLeverage },
  'POST /api/v2/mix/account/set-margin-mode': { permission: 'trade', answer: setMarginMode },
  'POST /api/v2/mix/account/set-position-mode': { permission: 'trade', answer: setPositionMode },
  'POST /api/v2/mix/account/set-margin': { permission: 'trade', answer: setMargin },
  'POST /api/v2/mix/account/set-auto-margin': { permission: 'trade', answer: setAutoMargin },
};
