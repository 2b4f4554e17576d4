import type { Ledger } from '../createLedger.js';
import type { OrderStore } from '../createOrderStore.js';
import { HOUSE } from '../HOUSE.js';
import type { Order } from '../Order.js';
import { smaller } from '../smaller.js';
import type { Backing, Collateral, Debtor } from './createCollateral.js';
import { divideUp } from './divideUp.js';
import { isInverse } from './isInverse.js';
import type { Position } from './Position.js';
import { profitOf } from './profitOf.js';

/** Where the money is looked for. */
export interface PaymentParts extends Pick<Collateral, 'mark' | 'crossed'> {
  readonly ledger: Ledger;
  readonly orders: OrderStore;
}

/** What is owed, to which account, and how much is frozen for it already. */
export interface Owed {
  readonly amount: bigint;
  readonly to: string;
  readonly held: bigint;
}

/**
 * Moves what is owed: first out of `held`, then out of whatever else backs it. What is not there is paid by the insurance.
 * Gives what is left of `held`.
 */
export function payOwed(parts: PaymentParts, debtor: Debtor, { amount, to, held }: Owed): bigint {
  const { ledger, orders, mark, crossed } = parts;
  const { wallet, coin, position, marginMode, limited = false } = debtor;
  let owed = amount;
  const take = (from: string, source: 'available' | 'frozen', most: bigint): bigint => {
    const part = smaller(owed, most);
    if (part <= 0n) return 0n;
    ledger.move(coin, part, from, to, source);
    owed -= part;
    return part;
  };
  const left = held - take(wallet, 'frozen', held);
  if (marginMode === 'isolated' && position) position.margin -= take(wallet, 'frozen', position.margin);
  if (!limited) take(wallet, 'available', ledger.balance(wallet, coin).available);
  if (marginMode === 'crossed' && owed > 0n) {
    for (const one of crossed(debtor)) one.margin -= take(wallet, 'frozen', one.margin);
    for (const order of heldFor(debtor, orders)) order.held -= take(wallet, 'frozen', order.held);
    for (const one of crossed(debtor)) {
      const price = mark(one.market);
      realise(one, take(HOUSE.clearing, 'available', profitOf(one, price)), price);
    }
  }
  take(HOUSE.insurance, 'available', owed);
  return left;
}

/** The open orders on futures that hold some of a backing. */
function heldFor({ uid, wallet, coin }: Backing, orders: OrderStore): Order[] {
  return orders
    .openOf(uid)
    .filter(
      ({ market, ...order }) => market.category !== 'SPOT' && market.settleCoin === coin && order.wallet === wallet,
    );
}

/** A part of the profit of an open position has been paid out: it stands as if it had been opened at a worse price. */
function realise(position: Position, part: bigint, price: bigint): void {
  const { market, side } = position;
  const worse = isInverse(market) ? divideUp(part * price, 10n ** BigInt(market.pricePrecision)) : part;
  position.openValue += side === 'long' ? worse : -worse;
  position.profit += part;
}
