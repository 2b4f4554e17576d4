import { ApiFailure } from '../ApiFailure.js';
import type { MarketCategory } from './Market.js';
import type { State } from './State.js';

/** What one account has of one coin, in units of 1e-18. */
export interface Balance {
  available: bigint;
  /** Held for orders. */
  frozen: bigint;
  updatedAt: number;
}

/** A line in the history of an account. */
export interface Bill {
  readonly billId: string;
  readonly account: string;
  readonly coin: string;
  /** The pair that it is about, and of what kind that is; both or none. */
  readonly symbol?: string | undefined;
  readonly category?: MarketCategory | undefined;
  readonly groupType: string;
  readonly businessType: string;
  readonly size: bigint;
  readonly balance: bigint;
  readonly fees: bigint;
  readonly at: number;
}

/** Every coin of the exchange, by account. Coins move; they are neither made nor lost after the start. */
export interface Ledger {
  balance(account: string, coin: string): Balance;
  /** The coins that an account has ever had. */
  coins(account: string): [coin: string, balance: Balance][];
  /** What is there of a coin over all accounts. */
  total(coin: string): bigint;
  /** Makes coins: for the start, and for deposits. */
  issue(account: string, coin: string, amount: bigint): void;
  freeze(account: string, coin: string, amount: bigint): void;
  release(account: string, coin: string, amount: bigint): void;
  /** Moves what is available, or what is frozen, to what is available elsewhere. */
  move(coin: string, amount: bigint, from: string, to: string, source: 'available' | 'frozen'): void;
  bill(entry: Omit<Bill, 'billId' | 'at' | 'balance'>): void;
  bills(account: string): readonly Bill[];
}

/** Makes an empty ledger. */
export function createLedger(
  { accounts, bills }: Pick<State, 'accounts' | 'bills'>,
  now: () => number,
  nextId: () => string,
): Ledger {
  const balance = (account: string, coin: string): Balance => {
    const coins = accounts.get(account) ?? new Map<string, Balance>();
    accounts.set(account, coins);
    const found = coins.get(coin) ?? { available: 0n, frozen: 0n, updatedAt: now() };
    coins.set(coin, found);
    return found;
  };
  const move: Ledger['move'] = (coin, amount, from, to, source) => {
    change(balance(from, coin), source, -amount, now());
    change(balance(to, coin), 'available', amount, now());
  };
  return {
    balance,
    coins: (account) => [...(accounts.get(account) ?? [])],
    total: (coin) =>
      [...accounts.values()].reduce((sum, coins) => {
        const { available, frozen } = coins.get(coin) ?? { available: 0n, frozen: 0n };
        return sum + available + frozen;
      }, 0n),
    issue: (account, coin, amount) => change(balance(account, coin), 'available', amount, now()),
    freeze: (account, coin, amount) => {
      change(balance(account, coin), 'available', -amount, now());
      change(balance(account, coin), 'frozen', amount, now());
    },
    release: (account, coin, amount) => move(coin, amount, account, account, 'frozen'),
    move,
    bill: (entry) => {
      const { available, frozen } = balance(entry.account, entry.coin);
      const list = bills.get(entry.account) ?? [];
      list.push({ ...entry, billId: nextId(), at: now(), balance: available + frozen });
      bills.set(entry.account, list);
    },
    bills: (account) => bills.get(account) ?? [],
  };
}

/** Adds to one side of a balance, or takes from it; more than there is draws 43012, and nothing has changed. */
function change(balance: Balance, side: 'available' | 'frozen', amount: bigint, at: number): void {
  if (balance[side] + amount < 0n) throw new ApiFailure('43012', 'Insufficient balance');
  balance[side] += amount;
  balance.updatedAt = at;
}
