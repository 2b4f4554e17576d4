import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Position } from '../exchange/futures/Position.js';
import type { Market } from '../exchange/Market.js';
import type { OrderRequest } from '../exchange/OrderRequest.js';
import type { Trailing } from '../exchange/Trailing.js';
import { closeRequest } from './closeRequest.js';
import type { PLAN_KINDS } from './PLAN_KINDS.js';
import { percentOf } from './percentOf.js';

const MOST_RANGE = 10;

/** What is asked of an order that ends a position. */
export interface TpslWish {
  readonly kind: (typeof PLAN_KINDS.tpsl)[number];
  readonly triggerPrice: unknown;
  readonly executePrice: unknown;
  /** Not for a whole position. */
  readonly size: unknown;
  /** For one that follows the price: how far it must come back, in percent. */
  readonly rangeRate?: unknown;
}

/** The order to come, and the price that it waits for. */
export interface TpslPlan {
  readonly kind: TpslWish['kind'];
  readonly triggerPrice: bigint;
  readonly direction: 'up' | 'down';
  readonly trailing?: Trailing | undefined;
  readonly wholePosition: boolean;
  readonly request: OrderRequest;
}

/** Turns it into ticks and lots, or refuses it as the exchange would. */
export function tpslPlan(exchange: Exchange, position: Position, wish: TpslWish): TpslPlan {
  const { kind } = wish;
  const { market, side } = position;
  const wholePosition = kind === 'pos_profit' || kind === 'pos_loss';
  const triggerPrice = unitsOf(wish.triggerPrice, market.pricePrecision, 'triggerPrice');
  const mark = exchange.futures.mark(market);
  const trailing = kind === 'moving_plan' ? trailingIn(wish) : undefined;
  const up = trailing ? triggerPrice >= mark : (kind === 'profit_plan' || kind === 'pos_profit') === (side === 'long');
  const direction = up ? 'up' : 'down';
  if (!trailing) checkSide(triggerPrice, mark, { direction, side });
  const size = wholePosition ? position.lots : unitsOf(wish.size, market.quantityPrecision, 'size');
  if (size > position.lots) throw new ApiFailure('43023', 'Insufficient position, can not set profit or stop loss');
  const price = limitIn(market, wish.executePrice);
  const request: OrderRequest = {
    ...closeRequest(exchange, position, size),
    orderType: price > 0n ? 'limit' : 'market',
    force: price > 0n ? 'gtc' : 'ioc',
    price,
    sizeText: formatUnits(size, market.quantityPrecision),
  };
  return { kind, triggerPrice, direction, trailing, wholePosition, request };
}

/** It may begin on either side of the price, and ends the position at market. */
function trailingIn({ rangeRate, executePrice }: TpslWish): Trailing {
  if (!isMissing(executePrice) && Number(executePrice) !== 0) {
    throw new ApiFailure('40020', 'Parameter executePrice error');
  }
  return { callback: percentOf(rangeRate, MOST_RANGE, 'rangeRate') };
}

/** 0, or nothing, means at market. */
function limitIn({ pricePrecision }: Market, value: unknown): bigint {
  return isMissing(value) || Number(value) === 0 ? 0n : unitsOf(value, pricePrecision, 'executePrice');
}

/** The price that is waited for must not be there yet. */
function checkSide(
  trigger: bigint,
  mark: bigint,
  { direction, side }: { readonly direction: 'up' | 'down'; readonly side: 'long' | 'short' },
): void {
  if (direction === 'up' ? trigger > mark : trigger < mark) return;
  if (side === 'long') {
    throw direction === 'up'
      ? new ApiFailure('40830', 'The take profit price of the long position should be greater than the current price')
      : new ApiFailure('40834', 'The stop loss price of the long position should be less than the current price');
  }
  throw direction === 'down'
    ? new ApiFailure('40832', 'The take profit price of short positions should be less than the current price')
    : new ApiFailure('40836', 'The stop loss price of the short position should be greater than the current price');
}
