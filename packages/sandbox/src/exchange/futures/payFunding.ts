import type { Ledger } from '../createLedger.js';
import { HOUSE } from '../HOUSE.js';
import type { Collateral } from './createCollateral.js';
import { divideUp } from './divideUp.js';
import { notionalOf } from './notionalOf.js';
import type { Position } from './Position.js';

/**
 * Pays funding on a position at a price, or receives it: a share, in millionths, of its value. The market maker is on the
 * other side, as it is of the position.
 */
export function payFunding(
  { ledger, collateral }: { readonly ledger: Ledger; readonly collateral: Collateral },
  position: Position,
  { price, rate }: { readonly price: bigint; readonly rate: bigint },
): void {
  const { uid, wallet, market, marginMode, lots } = position;
  const coin = market.settleCoin;
  const owed = notionalOf(market, price, lots) * (position.side === 'long' ? rate : -rate);
  if (owed === 0n) return;
  const amount = owed > 0n ? -divideUp(owed, 1_000_000n) : -owed / 1_000_000n;
  if (amount < 0n) collateral.pay({ uid, wallet, coin, marginMode, position }, -amount, HOUSE.maker);
  else ledger.move(coin, amount, HOUSE.maker, wallet, 'available');
  position.funding += amount;
  const line = { account: wallet, coin, groupType: 'funding', businessType: 'contract_settle_fee' };
  ledger.bill({ ...line, symbol: market.symbol, size: amount, fees: 0n });
}
