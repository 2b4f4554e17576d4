import { ApiFailure } from '../ApiFailure.js';
import { formatUnits } from '../exchange/formatUnits.js';
import { parseUnits } from '../exchange/parseUnits.js';
import type { Trigger } from '../exchange/Trigger.js';
import type { CallContext } from '../http/CallContext.js';
import { isMissing } from '../shared/isMissing.js';
import type { OrderIds } from '../shared/OrderIds.js';
import { uidOf } from '../shared/uidOf.js';
import { unitsOf } from '../shared/unitsOf.js';
import { findStrategy } from './findStrategy.js';
import { presetsOf } from './presetsOf.js';

/** Changes the prices of a strategy order, and the quantity of one for a part. A leg that it does not have stays away. */
export function modifyStrategy(context: CallContext): OrderIds {
  const { exchange, params } = context;
  const strategy = findStrategy(exchange, uidOf(context), params);
  const { first, gain, stop } = strategy;
  const { market, request } = first;
  const side = request.side === 'sell' ? 'buy' : 'sell';
  const presets = presetsOf(params, { market, side, limit: false, price: exchange.futures.mark(market) });
  const lots = isMissing(params.qty) ? request.size : unitsOf(params.qty, market.quantityPrecision, 'qty');
  const size = first.wholePosition ? request.size : lots;
  if (size === request.size && !presets) {
    throw new ApiFailure('25600', 'No changes made to the TP/SL order; please modify before submitting');
  }
  if ((presets?.takeProfit && !gain) || (presets?.stopLoss && !stop)) {
    throw new ApiFailure('25598', 'Current strategy status does not support modification');
  }
  const now = exchange.now();
  if (gain) change(gain, { size, price: presets?.takeProfit, limit: presets?.takeProfitLimit, now });
  if (stop) change(stop, { size, price: presets?.stopLoss, limit: presets?.stopLossLimit, now });
  return { orderId: strategy.id, clientOid: first.clientOid };
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
