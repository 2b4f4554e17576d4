import type { Exchange } from '../exchange/Exchange.js';
import { walletOf } from '../exchange/walletOf.js';

/** What a unified account has of one coin, in units of 1e-18 of it. */
export interface Holding {
  readonly coin: string;
  readonly balance: bigint;
  /** What a new order could use: a loss of crossed positions is taken off. */
  readonly spare: bigint;
  /** Held for orders on spot. */
  readonly locked: bigint;
  /** Held for positions, and for orders on futures. */
  readonly margin: bigint;
  readonly unrealised: bigint;
  /** What positions need at least. */
  readonly maintenance: bigint;
}

/** All that a unified account has; coins of which there is nothing, and no position either, are left out. */
export function holdingsOf(exchange: Exchange, uid: string): Holding[] {
  const { futures, ledger, orders } = exchange;
  const wallet = walletOf(exchange.user(uid), 'SPOT');
  const positions = futures.positionsOf(uid);
  const pending = orders.openOf(uid).filter(({ market }) => market.category !== 'SPOT');
  return ledger
    .coins(wallet)
    .map(([coin, { available, frozen }]): Holding => {
      const held = positions.filter(({ market }) => market.settleCoin === coin);
      const reports = held.map((one) => futures.report(one));
      const ordered = pending.filter(({ market }) => market.settleCoin === coin);
      const margin = sum(held.map((one) => one.margin)) + sum(ordered.map((one) => one.held));
      return {
        coin,
        balance: available + frozen,
        spare: futures.collateral.spare({ uid, wallet, coin }),
        locked: frozen - margin,
        margin,
        unrealised: sum(reports.map((one) => one.unrealised)),
        maintenance: sum(reports.map((one) => one.maintenance)),
      };
    })
    .filter(({ balance, unrealised }) => balance > 0n || unrealised !== 0n);
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
