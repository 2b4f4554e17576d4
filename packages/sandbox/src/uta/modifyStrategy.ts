import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { OrderIds } from '../common/OrderIds.js';
import { uidOf } from '../common/uidOf.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { parseUnits } from '../exchange/parseUnits.js';
import type { Trigger } from '../exchange/Trigger.js';
import type { CallContext } from '../http/CallContext.js';
import { findStrategy } from './findStrategy.js';
import { presetsOf } from './presetsOf.js';
import type { Strategy } from './strategiesOf.js';
import { strategyPlan } from './strategyPlan.js';

const UNCHANGED = 'No changes made to the TP/SL order; please modify before submitting';

/** Changes the prices and the quantity of a strategy order. What is not given stays. */
export function modifyStrategy(context: CallContext): OrderIds {
  const { exchange, params } = context;
  const strategy = findStrategy(exchange, uidOf(context), params);
  const { first, plan } = strategy;
  if (plan) changePlan(exchange, plan, params);
  else changeLegs(exchange, strategy, params);
  return { orderId: strategy.id, clientOid: first.clientOid };
}

/** Side and position stay what they are. */
function changePlan(exchange: Exchange, plan: Trigger, params: CallContext['params']): void {
  const { market, asked, uid } = plan;
  const { category, symbol } = market;
  const { side, posSide, reduceOnly } = asked;
  const given = Object.fromEntries(Object.entries(params).filter(([, value]) => !isMissing(value)));
  const terms = { ...asked, ...given, category, symbol, side, posSide, reduceOnly };
  const changed = strategyPlan(exchange, uid, terms);
  if (Object.keys(changed.asked).every((name) => changed.asked[name] === asked[name])) {
    throw new ApiFailure('25600', UNCHANGED);
  }
  Object.assign(plan, changed, { updatedAt: exchange.now() });
}

/** The quantity of one for a whole position is that of the position. A leg that it does not have stays away. */
function changeLegs(exchange: Exchange, { first, gain, stop }: Strategy, params: CallContext['params']): void {
  const { market, request } = first;
  if (market.category === 'SPOT') {
    throw new ApiFailure('25598', 'Current strategy status does not support modification');
  }
  const side = request.side === 'sell' ? 'buy' : 'sell';
  const presets = presetsOf(params, { market, side, limit: false, price: exchange.futures.mark(market) });
  const lots = isMissing(params.qty) ? request.size : unitsOf(params.qty, market.quantityPrecision, 'qty');
  const size = first.wholePosition ? request.size : lots;
  if (size === request.size && !presets) {
    throw new ApiFailure('25600', UNCHANGED);
  }
  if ((presets?.takeProfit && !gain) || (presets?.stopLoss && !stop)) {
    throw new ApiFailure('25598', 'Current strategy status does not support modification');
  }
  const now = exchange.now();
  if (gain) change(gain, { size, price: presets?.takeProfit, limit: presets?.takeProfitLimit, now });
  if (stop) change(stop, { size, price: presets?.stopLoss, limit: presets?.stopLossLimit, now });
}

interface Change {
  readonly size: bigint;
  readonly price?: string | undefined;
  readonly limit?: string | undefined;
  readonly now: number;
}

function change(leg: Trigger, { size, price, limit, now }: Change): void {
  const { pricePrecision, quantityPrecision } = leg.market;
  const sized = { ...leg.request, size, sizeText: formatUnits(size, quantityPrecision) };
  leg.updatedAt = now;
  leg.request = sized;
  if (price === undefined) return;
  leg.triggerPrice = parseUnits(price, pricePrecision) ?? leg.triggerPrice;
  const ticks = parseUnits(limit ?? '0', pricePrecision) ?? 0n;
  leg.request = {
    ...sized,
    price: ticks,
    orderType: ticks > 0n ? 'limit' : 'market',
    force: ticks > 0n ? 'gtc' : 'ioc',
  };
}
