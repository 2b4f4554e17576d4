import { ApiFailure } from '../ApiFailure.js';
import { amountOf } from '../common/amountOf.js';
import { isMissing } from '../common/isMissing.js';
import { oneOf } from '../common/oneOf.js';
import { uidOf } from '../common/uidOf.js';
import { wholeNumber } from '../common/wholeNumber.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { LeverageChange } from '../exchange/futures/Futures.js';
import { initialMarginOf } from '../exchange/futures/initialMarginOf.js';
import type { Market } from '../exchange/Market.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { categoryOf } from './categoryOf.js';
import { positionsIn } from './positionsIn.js';
import { utaHandlers } from './utaHandlers.js';
import { venueOf } from './venueOf.js';

const FUTURES = ['USDT-FUTURES', 'USDC-FUTURES', 'COIN-FUTURES'] as const;

/** The future that a request names. */
function futureOf({ exchange, params }: CallContext): Market {
  if (categoryOf(params.category) === 'SPOT') throw new ApiFailure('25200', 'category validation error');
  return venueOf(exchange, params).market;
}

/** One position mode for all futures; not while there is a position or an order on any. */
function setHoldMode(context: CallContext): 'success' {
  const { exchange, params } = context;
  const uid = uidOf(context);
  const mode = oneOf(params.holdMode, ['one_way_mode', 'hedge_mode'], 'holdMode');
  const busy = exchange.orders.openOf(uid).some(({ market }) => market.category !== 'SPOT');
  if (
    mode !== exchange.futures.positionMode(uid, FUTURES[0]) &&
    (busy || exchange.futures.positionsOf(uid).length > 0)
  ) {
    throw new ApiFailure('40920', 'Position or order exists, the position mode cannot be switched');
  }
  for (const category of FUTURES) exchange.futures.setPositionMode(uid, category, mode);
  return 'success';
}

function changeOf({ leverage, longLeverage, shortLeverage, posSide }: CallContext['params']): LeverageChange {
  const both = wholeNumber(leverage, 'leverage');
  const [long, short] = [wholeNumber(longLeverage, 'longLeverage'), wholeNumber(shortLeverage, 'shortLeverage')];
  if (long !== undefined || short !== undefined) return { long, short };
  if (isMissing(posSide)) return { leverage: both };
  return oneOf(posSide, ['long', 'short'], 'posSide') === 'long' ? { long: both } : { short: both };
}

function setLeverage(context: CallContext): 'success' {
  const { exchange, params } = context;
  const market = futureOf(context);
  if (!isMissing(params.marginMode)) {
    const mode = oneOf(params.marginMode, ['crossed', 'isolated'], 'marginMode');
    exchange.futures.setMarginMode(uidOf(context), market, mode);
  }
  exchange.futures.setLeverage(uidOf(context), market, changeOf(params));
  return 'success';
}

/** What a leverage would come to, without setting it. */
function previewLeverage(context: CallContext): unknown {
  const { exchange, params } = context;
  const { futures } = exchange;
  const uid = uidOf(context);
  const market = futureOf(context);
  const { leverage, long, short } = changeOf(params);
  const wanted = Math.max(1, leverage ?? long ?? short ?? futures.settings(uid, market).leverage);
  const held = futures.positionsOf(uid).filter((one) => one.market === market);
  const required = held.reduce((sum, one) => sum + initialMarginOf(one, wanted), 0n);
  const terms = { ...futures.terms(uid, market, { posSide: 'net', reduceOnly: false }, 'buy'), leverage: wanted };
  const most = futures.mostToOpen(uid, market, terms, futures.mark(market));
  return {
    estMaxOpen: formatUnits(most, market.quantityPrecision),
    estMaxBorrowable: '0',
    requiredMargin: formatUnits(required),
    marginChange: formatUnits(required - held.reduce((sum, { margin }) => sum + margin, 0n)),
  };
}

function setMargin(context: CallContext): 'success' {
  const { exchange, params } = context;
  futureOf(context);
  const [position] = positionsIn(context);
  const amount = amountOf(params.amount, 'amount');
  const adds = oneOf(params.operation, ['add', 'remove'], 'operation') === 'add';
  if (!position) throw new ApiFailure('25227', 'No position available to close');
  exchange.futures.changeMargin(position, adds ? amount : -amount);
  return 'success';
}

/** What a user sets for futures. */
export const leverageHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'POST /api/v3/account/set-hold-mode': { permission: 'trade', answer: setHoldMode },
  'POST /api/v3/account/set-leverage': { permission: 'trade', answer: setLeverage },
  'GET /api/v3/account/pre-set-leverage': { permission: 'read', answer: previewLeverage },
  'POST /api/v3/account/set-margin': { permission: 'trade', answer: setMargin },
});
