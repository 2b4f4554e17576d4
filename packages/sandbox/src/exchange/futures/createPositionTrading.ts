import type { Ledger } from '../createLedger.js';
import { feeOf } from '../feeOf.js';
import { HOUSE } from '../HOUSE.js';
import type { Order } from '../Order.js';
import { smaller } from '../smaller.js';
import type { Collateral, Debtor } from './createCollateral.js';
import type { PositionStore } from './createPositionStore.js';
import { divideUp } from './divideUp.js';
import { notionalOf } from './notionalOf.js';
import type { Position } from './Position.js';
import { profitOf } from './profitOf.js';

/** What is traded of an order. */
export interface PositionTrade {
  /** In ticks and lots. */
  readonly price: bigint;
  readonly lots: bigint;
  readonly isTaker: boolean;
}

/** What it came to, in units of 1e-18 of the settlement coin. */
export interface TradeResult {
  readonly fee: bigint;
  readonly profit: bigint;
}

/** What trades do to positions. */
export interface PositionTrading {
  /** What is against the position closes it; the rest opens one, or makes it greater. */
  trade(order: Order, trade: PositionTrade): TradeResult;
}

/** What positions are changed with. */
export interface PositionTradingParts {
  readonly ledger: Ledger;
  readonly positions: PositionStore;
  readonly collateral: Collateral;
  readonly now: () => number;
  readonly nextId: () => string;
}

/** Makes it. */
export function createPositionTrading(parts: PositionTradingParts): PositionTrading {
  return {
    trade: (order, trade) => {
      const position = parts.positions.find(order.uid, order.market, order.terms?.posSide ?? 'net');
      const against = position && (position.side === 'long') === (order.side === 'sell') ? position : undefined;
      const closing = against ? smaller(against.lots, trade.lots) : 0n;
      const closed = against ? close(parts, against, order, { ...trade, lots: closing }) : { fee: 0n, profit: 0n };
      if (closing === trade.lots) return closed;
      const same = against ? undefined : position;
      const fee = open(parts, same, order, { ...trade, lots: trade.lots - closing });
      return { fee: closed.fee + fee, profit: closed.profit };
    },
  };
}

/** Takes a part out of a position, pays what it brought, and gives back its margin. */
function close(
  { ledger, positions, collateral, now }: PositionTradingParts,
  position: Position,
  order: Order,
  { price, lots, isTaker }: PositionTrade,
): TradeResult {
  const { market, wallet, uid, marginMode, side } = position;
  const coin = market.settleCoin;
  const all = lots === position.lots;
  const openValue = all ? position.openValue : (position.openValue * lots) / position.lots;
  const margin = all ? position.margin : (position.margin * lots) / position.lots;
  const profit = profitOf({ market, side, openValue, lots }, price);
  const fee = feeOf(order, notionalOf(market, price, lots), isTaker);
  position.lots -= lots;
  position.openValue -= openValue;
  position.margin -= margin;
  const limited = marginMode === 'isolated' && order.source === 'liquidation';
  const debtor: Debtor = { uid, wallet, coin, marginMode, position, limited };
  let held = margin;
  if (profit < 0n) held = collateral.pay(debtor, -profit, HOUSE.clearing, held);
  else ledger.move(coin, profit, HOUSE.clearing, wallet, 'available');
  held = collateral.pay(debtor, fee, HOUSE.fees, held);
  ledger.release(wallet, coin, held);
  position.profit += profit;
  position.closeFee += fee;
  position.closedLots += lots;
  position.closedValue += price * lots * market.tickLot;
  position.updatedAt = now();
  if (all) positions.close(position);
  return { fee, profit };
}

/** Adds to a position, or begins one, with margin out of what the order holds; gives the fee. */
function open(parts: PositionTradingParts, known: Position | undefined, order: Order, trade: PositionTrade): bigint {
  const { ledger, positions, collateral, now } = parts;
  const { uid, wallet, market } = order;
  const { price, lots, isTaker } = trade;
  const coin = market.settleCoin;
  const position = known ?? begin(order, parts.nextId(), now());
  if (!known) positions.add(position);
  const value = notionalOf(market, price, lots);
  const fee = feeOf(order, value, isTaker);
  const debtor: Debtor = { uid, wallet, coin, marginMode: position.marginMode };
  order.held = collateral.pay(debtor, fee, HOUSE.fees, order.held);
  if (uid !== HOUSE.maker) {
    const wanted = divideUp(value, BigInt(position.leverage));
    const held = smaller(wanted, order.held);
    const added = smaller(wanted - held, ledger.balance(wallet, coin).available);
    ledger.freeze(wallet, coin, added);
    order.held -= held;
    position.margin += held + added;
  }
  position.lots += lots;
  position.openValue += price * lots * market.tickLot;
  position.openFee += fee;
  position.openedLots += lots;
  position.openedValue += price * lots * market.tickLot;
  position.updatedAt = now();
  return fee;
}

function begin({ uid, wallet, market, side, terms }: Order, id: string, at: number): Position {
  return {
    id,
    uid,
    wallet,
    market,
    posSide: terms?.posSide ?? 'net',
    side: side === 'buy' ? 'long' : 'short',
    marginMode: terms?.marginMode ?? 'crossed',
    leverage: terms?.leverage ?? 1,
    lots: 0n,
    openValue: 0n,
    margin: 0n,
    profit: 0n,
    openFee: 0n,
    closeFee: 0n,
    funding: 0n,
    openedLots: 0n,
    openedValue: 0n,
    closedLots: 0n,
    closedValue: 0n,
    autoMargin: false,
    createdAt: at,
    updatedAt: at,
  };
}
