import { oneOf } from '../common/oneOf.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange, Venue } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';
import type { Trigger } from '../exchange/Trigger.js';
import { orderRequest } from './orderRequest.js';
import { venueOf } from './venueOf.js';

type Params = { readonly [name: string]: unknown };

/** What a plan order waits for, and what it will then place. */
export interface PlanRequest {
  readonly venue: Venue;
  readonly triggerPrice: bigint;
  readonly direction: Trigger['direction'];
  readonly request: OrderRequest;
}

/**
 * Checks a plan order as if its order were placed at once, but for the money, which is only held when it fires. A buy at
 * market is a sum to spend, so one that says an amount is turned into a sum at the trigger price: a guess.
 */
export function planRequest(exchange: Exchange, uid: string, params: Params): PlanRequest {
  const venue = venueOf(exchange, params.symbol);
  const { market, tape } = venue;
  const triggerPrice = unitsOf(params.triggerPrice, market.pricePrecision, 'triggerPrice');
  const orderType = oneOf(params.orderType, ['limit', 'market'], 'orderType');
  const planType = params.planType ? oneOf(params.planType, ['amount', 'total'], 'planType') : 'amount';
  const limit = orderType === 'limit';
  const price = limit ? unitsOf(params.executePrice, market.pricePrecision, 'executePrice') : triggerPrice;
  const spends = !limit && String(params.side).toLowerCase() === 'buy';
  const size = sizeOf(params, { venue, price, planType, spends });
  const order = {
    ...params,
    price: params.executePrice,
    force: params.force || 'gtc',
    size,
    clientOid: exchange.nextId(),
  };
  const request = orderRequest(exchange, uid, order);
  const direction = triggerPrice >= tape.priceAt(exchange.now()) ? 'up' : 'down';
  return { venue, triggerPrice, direction, request };
}

interface Sizing {
  readonly venue: Venue;
  readonly price: bigint;
  readonly planType: 'amount' | 'total';
  readonly spends: boolean;
}

/** The size that the order to come needs: a sum in quote coin for a buy at market, else an amount in base coin. */
function sizeOf({ size }: Params, { venue: { market }, price, planType, spends }: Sizing): unknown {
  if (spends === (planType === 'total')) return size;
  if (spends) {
    const value = unitsOf(size, market.quantityPrecision, 'size') * price * market.tickLot;
    return formatUnits(value - (value % 10n ** 10n));
  }
  return formatUnits((unitsOf(size, 8, 'size') * 10n ** 10n) / (price * market.tickLot), market.quantityPrecision);
}
