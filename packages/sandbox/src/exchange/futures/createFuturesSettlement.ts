import { ApiFailure } from '../../ApiFailure.js';
import type { Ledger } from '../createLedger.js';
import type { OrderStore } from '../createOrderStore.js';
import { HOUSE } from '../HOUSE.js';
import type { Order } from '../Order.js';
import type { OrderRequest } from '../OrderRequest.js';
import { SCALE } from '../SCALE.js';
import type { SettledSide, Settlement } from '../Settlement.js';
import { smaller } from '../smaller.js';
import { billKind } from './billKind.js';
import type { Collateral } from './createCollateral.js';
import type { PositionStore } from './createPositionStore.js';
import type { PositionTrade, PositionTrading } from './createPositionTrading.js';
import { divideUp } from './divideUp.js';
import { isClosing } from './isClosing.js';
import { MARGIN_TIERS } from './MARGIN_TIERS.js';
import { notionalOf } from './notionalOf.js';

const MILLION = 1_000_000n;
/** What a market order may cost more than the mark price, in hundredths; contracts tell it as `openCostUpRatio`. */
const MARKET_COST = 101n;

/** What futures are settled with. */
export interface FuturesSettlementParts {
  readonly ledger: Ledger;
  readonly orders: OrderStore;
  readonly positions: PositionStore;
  readonly collateral: Collateral;
  readonly trading: PositionTrading;
}

/**
 * Futures: positions change, and profit and loss move through the clearing account. An order that opens holds its margin
 * and the fee of a taker; one that closes holds nothing, and is never more than the position.
 */
export function createFuturesSettlement(parts: FuturesSettlementParts): Settlement {
  const { ledger, collateral } = parts;
  return {
    hold: (request) => {
      const cost = costOf(parts, request);
      const { uid, wallet, market } = request;
      const backing = { uid, wallet, coin: market.settleCoin };
      if (cost > 0n && (cost > collateral.spare(backing) || isBeyondTier(parts, request))) {
        throw new ApiFailure('40762', 'The order size is greater than the max open size');
      }
      ledger.freeze(wallet, market.settleCoin, cost);
      return cost;
    },
    restore: (order, held) => {
      ledger.freeze(order.wallet, order.market.settleCoin, held);
      order.held = held;
    },
    wanted: (order) => wantedLots(parts, order),
    settle: ({ taker, maker, price, lots }) => {
      const [buyer, seller] = taker.side === 'buy' ? [taker, maker] : [maker, taker];
      return {
        buyer: settleSide(parts, buyer, { price, lots, isTaker: buyer === taker }),
        seller: settleSide(parts, seller, { price, lots, isTaker: seller === taker }),
      };
    },
    trim: (order) => {
      const needed = costOf(parts, { ...order, size: order.size - order.filled });
      if (order.held <= needed) return;
      ledger.release(order.wallet, order.market.settleCoin, order.held - needed);
      order.held = needed;
    },
    release: (order) => {
      ledger.release(order.wallet, order.market.settleCoin, order.held);
      order.held = 0n;
    },
  };
}

/** Changes the position of one side of a trade, and writes its bill; the market maker gets none. */
function settleSide({ ledger, trading }: FuturesSettlementParts, order: Order, trade: PositionTrade): SettledSide {
  const { uid, wallet, market } = order;
  const feeCoin = market.settleCoin;
  const { fee, profit } = trading.trade(order, trade);
  if (uid !== HOUSE.maker) {
    const line = { account: wallet, coin: feeCoin, groupType: 'transaction', symbol: market.symbol };
    ledger.bill({ ...line, businessType: billKind(order), size: profit, fees: -fee });
  }
  return { fee, feeCoin, profit };
}

/** What is open of an order; of one that only closes, no more than there is to close. */
function wantedLots({ positions }: FuturesSettlementParts, order: Order): bigint {
  const open = order.size - order.filled;
  if (!isClosing(order) || order.uid === HOUSE.maker) return open;
  const position = positions.find(order.uid, order.market, order.terms?.posSide ?? 'net');
  const against = position && (position.side === 'long') === (order.side === 'sell') ? position.lots : 0n;
  return smaller(open, against);
}

/** Whether the position would be too great for the leverage. */
function isBeyondTier(
  { positions, collateral }: FuturesSettlementParts,
  { uid, market, terms, size }: OrderRequest,
): boolean {
  const { leverage = 1, posSide = 'net' } = terms ?? {};
  const tier = MARGIN_TIERS.findLast(({ maxLeverage }) => maxLeverage >= leverage);
  const value = collateral.mark(market) * size * market.tickLot;
  const { openValue = 0n } = positions.find(uid, market, posSide) ?? {};
  return tier === undefined || openValue + value > tier.upTo * 10n ** BigInt(SCALE);
}

/** What an order may cost: margin and fee of all that it may open. */
function costOf(parts: FuturesSettlementParts, request: OrderRequest): bigint {
  const { uid, market, terms, side, orderType } = request;
  if (uid === HOUSE.maker || isClosing(request)) return 0n;
  const lots = request.size - closable(parts, request);
  if (lots <= 0n) return 0n;
  const mark = parts.collateral.mark(market);
  const market101 = divideUp(mark * MARKET_COST, 100n);
  // A sale may trade at a better price than its own, and then needs more margin.
  const price = orderType === 'market' ? market101 : side === 'sell' && mark > request.price ? mark : request.price;
  const value = notionalOf(market, price, lots);
  return divideUp(value, BigInt(terms?.leverage ?? 1)) + divideUp(value * market.takerFee, MILLION);
}

/** In one-way mode an order against the position closes it first, as far as no other order does that already. */
function closable({ positions, orders }: FuturesSettlementParts, request: OrderRequest): bigint {
  const { uid, market, terms, side } = request;
  if (terms?.posSide !== 'net') return 0n;
  const position = positions.find(uid, market, 'net');
  if (!position || (position.side === 'long') !== (side === 'sell')) return 0n;
  const id = 'orderId' in request ? request.orderId : undefined;
  const others = orders.openOf(uid).filter((one) => one.market === market && one.side === side && one.orderId !== id);
  const left = others.reduce((lots, one) => lots - (one.size - one.filled), position.lots);
  return left > 0n ? left : 0n;
}
