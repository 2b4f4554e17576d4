import { ApiFailure } from '../ApiFailure.js';
import { HOUSE } from '../exchange/HOUSE.js';
import type { CallContext } from '../http/CallContext.js';
import { amountOf } from './amountOf.js';
import { coinOf } from './coinOf.js';
import type { OrderIds } from './OrderIds.js';

/** Takes coins out of the exchange, at once and without a fee. A key that may do so must be bound to addresses. */
export function withdrawCoins({ exchange, params, key }: CallContext, account: string): OrderIds {
  if (!key || key.ips.length === 0) throw new ApiFailure('22010', 'Please bind ip whitelist address');
  const { ledger, state } = exchange;
  const coin = coinOf(exchange, params.coin);
  const amount = amountOf(params.size, 'size');
  // What backs a loss of open positions stays.
  if (exchange.futures.collateral.spare({ uid: key.uid, wallet: account, coin }) < amount) {
    throw new ApiFailure('43012', 'Insufficient balance');
  }
  ledger.move(coin, amount, account, HOUSE.outside, 'available');
  ledger.bill({ account, coin, groupType: 'withdraw', businessType: 'withdraw', size: -amount, fees: 0n });
  const id = exchange.nextId();
  const clientOid = params.clientOid ? String(params.clientOid) : id;
  const to = String(params.address);
  state.withdrawals.push({ id, uid: key.uid, clientOid, coin, amount, at: exchange.now(), from: 'spot', to });
  return { orderId: id, clientOid };
}
