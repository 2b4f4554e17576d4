import type { Ledger } from './createLedger.js';
import { feeOf } from './feeOf.js';
import { HOUSE } from './HOUSE.js';
import type { Order } from './Order.js';
import type { OrderRequest } from './OrderRequest.js';
import type { Meeting, Settlement } from './Settlement.js';
import { spotCostOf } from './spotCostOf.js';

/** Spot: coins change hands. Each side pays its fee in the coin it receives; the market maker pays none. */
export function createSpotSettlement(ledger: Ledger): Settlement {
  return {
    hold: (request) => {
      const { coin, amount } = spotCostOf(request);
      ledger.freeze(request.wallet, coin, amount);
      return amount;
    },
    restore: (order, held) => {
      ledger.freeze(order.wallet, spotCostOf(order).coin, held);
      order.held = held;
    },
    wanted: (order, price) =>
      spendsQuote(order) ? order.held / (price * order.market.tickLot) : order.size - order.filled,
    settle: ({ taker, maker, price, lots }: Meeting) => {
      const { baseCoin, quoteCoin, tickLot, lot } = maker.market;
      const [buyer, seller] = taker.side === 'buy' ? [taker, maker] : [maker, taker];
      const value = price * lots * tickLot;
      const earned = pay(ledger, { from: buyer, to: seller, coin: quoteCoin, amount: value }, seller === taker);
      const bought = pay(ledger, { from: seller, to: buyer, coin: baseCoin, amount: lots * lot }, buyer === taker);
      return {
        buyer: { fee: bought, feeCoin: baseCoin, profit: 0n },
        seller: { fee: earned, feeCoin: quoteCoin, profit: 0n },
      };
    },
    trim: (order) => {
      // A limit buy that met a better price no longer needs all that it held for the worse one.
      if (order.orderType !== 'limit' || order.side === 'sell') return;
      const needed = order.price * (order.size - order.filled) * order.market.tickLot;
      ledger.release(order.wallet, order.market.quoteCoin, order.held - needed);
      order.held = needed;
    },
    release: (order) => {
      ledger.release(order.wallet, spotCostOf(order).coin, order.held);
      order.held = 0n;
    },
  };
}

/** One side of a trade. */
interface Payment {
  readonly from: Order;
  readonly to: Order;
  readonly coin: string;
  readonly amount: bigint;
}

/** Moves it from what the payer held to the receiver, less the receiver's fee, which it gives back. */
function pay(ledger: Ledger, { from, to, coin, amount }: Payment, isTaker: boolean): bigint {
  const fee = feeOf(to, amount, isTaker);
  ledger.move(coin, amount - fee, from.wallet, to.wallet, 'frozen');
  if (fee > 0n) ledger.move(coin, fee, from.wallet, HOUSE.fees, 'frozen');
  from.held -= amount;
  const { category, symbol } = from.market;
  const line = { groupType: 'transaction', coin, category, symbol };
  if (from.uid !== HOUSE.maker)
    ledger.bill({ ...line, account: from.wallet, businessType: from.side, size: -amount, fees: 0n });
  if (to.uid !== HOUSE.maker)
    ledger.bill({ ...line, account: to.wallet, businessType: to.side, size: amount, fees: -fee });
  return fee;
}

/** A market buy says what to spend, not what to get. */
function spendsQuote({ orderType, side }: OrderRequest): boolean {
  return orderType === 'market' && side === 'buy';
}
