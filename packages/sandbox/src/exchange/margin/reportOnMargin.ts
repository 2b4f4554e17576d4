import type { Exchange } from '../Exchange.js';
import { divideUp } from '../futures/divideUp.js';
import { SCALE } from '../SCALE.js';
import { usdPrice } from '../usdPrice.js';
import { MARGIN_TERMS } from './MARGIN_TERMS.js';
import type { MarginReport } from './Margin.js';
import type { Debt } from './MarginAccount.js';
import { marginWallet } from './marginWallet.js';

const MILLION = 1_000_000n;
const UNIT = 10n ** /* @__PURE__ */ BigInt(SCALE);

/** Adds up what a margin account has and owes at the latest prices; a coin that no pair trades is worth nothing. */
export function reportOnMargin(
  exchange: Pick<Exchange, 'venue' | 'now' | 'ledger'>,
  uid: string,
  debts: Iterable<Debt>,
): MarginReport {
  const value = (coin: string, amount: bigint): bigint =>
    amount === 0n ? 0n : (amount * usdPrice(exchange, coin)) / UNIT;
  let assets = 0n;
  for (const [coin, { available, frozen }] of exchange.ledger.coins(marginWallet(uid))) {
    assets += value(coin, available + frozen);
  }
  let owed = 0n;
  for (const { coin, principal, interest } of debts) owed += value(coin, principal + interest);
  const needed = divideUp(owed * (MILLION + MARGIN_TERMS.maintenance), MILLION);
  const risk = owed === 0n ? 0n : assets === 0n ? MILLION : divideUp(needed * MILLION, assets);
  return { assets, debts: owed, risk };
}
