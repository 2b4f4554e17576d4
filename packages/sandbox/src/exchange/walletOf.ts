import type { MarketCategory } from './Market.js';
import type { User } from './User.js';

const CLASSIC: { readonly [C in MarketCategory]: string } = {
  SPOT: 'spot',
  'USDT-FUTURES': 'usdt_futures',
  'USDC-FUTURES': 'usdc_futures',
  'COIN-FUTURES': 'coin_futures',
};

/** The ledger's account that a user trades a kind of market from. Wallets are named as transfers name them. */
export function walletOf({ uid, account }: User, category: MarketCategory): string {
  return `${uid}:${account === 'unified' ? 'unified' : CLASSIC[category]}`;
}
