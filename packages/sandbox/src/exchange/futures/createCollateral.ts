import type { Ledger } from '../createLedger.js';
import type { OrderStore } from '../createOrderStore.js';
import type { Market } from '../Market.js';
import type { PositionStore } from './createPositionStore.js';
import type { Position } from './Position.js';
import { payOwed } from './payOwed.js';
import { profitOf } from './profitOf.js';

/** Whose money backs a position, and which: one coin of one wallet, all of it when crossed. */
export interface Backing {
  readonly uid: string;
  readonly wallet: string;
  readonly coin: string;
}

/** Who owes. An isolated position is asked before the wallet. */
export interface Debtor extends Backing {
  readonly marginMode: 'crossed' | 'isolated';
  readonly position?: Position | undefined;
  /** The wallet is not asked: what is liquidated costs no more than its margin. */
  readonly limited?: boolean;
}

/** The price that a pair is valued at, in ticks. */
export type MarkOf = (market: Market) => bigint;

/** What stands behind positions. */
export interface Collateral {
  readonly mark: MarkOf;
  /** The crossed positions that share a backing. */
  crossed(backing: Backing): Position[];
  /** What they would bring if they were closed now. */
  unrealised(backing: Backing, mark?: MarkOf): bigint;
  /** What may still be used: a loss of crossed positions is taken off, a profit counts only when it is realised. */
  spare(backing: Backing): bigint;
  /** All that backs crossed positions: the wallet without the margin of isolated ones, and what crossed ones would bring. */
  equity(backing: Backing, mark?: MarkOf): bigint;
  /**
   * Moves what is owed: first out of `held`, which is frozen for this already, then out of whatever else backs it. What is
   * not there is paid by the insurance. Gives what is left of `held`.
   */
  pay(debtor: Debtor, amount: bigint, to: string, held?: bigint): bigint;
}

/** What collateral is counted with. */
export interface CollateralParts {
  readonly ledger: Ledger;
  readonly orders: OrderStore;
  readonly positions: PositionStore;
  readonly mark: MarkOf;
}

/** Makes it. */
export function createCollateral({ ledger, orders, positions, mark }: CollateralParts): Collateral {
  const ofCoin = ({ uid, wallet, coin }: Backing): Position[] =>
    positions.of(uid).filter((one) => one.wallet === wallet && one.market.settleCoin === coin);
  const crossed = (backing: Backing): Position[] => ofCoin(backing).filter((one) => one.marginMode === 'crossed');
  const unrealised = (backing: Backing, markOf: MarkOf = mark): bigint =>
    crossed(backing).reduce((sum, one) => sum + profitOf(one, markOf(one.market)), 0n);
  return {
    mark,
    crossed,
    unrealised,
    spare: (backing) => {
      const open = unrealised(backing);
      const spare = ledger.balance(backing.wallet, backing.coin).available + (open < 0n ? open : 0n);
      return spare > 0n ? spare : 0n;
    },
    equity: (backing, markOf = mark) => {
      const { available, frozen } = ledger.balance(backing.wallet, backing.coin);
      const isolated = ofCoin(backing).filter((one) => one.marginMode === 'isolated');
      return available + frozen - isolated.reduce((sum, { margin }) => sum + margin, 0n) + unrealised(backing, markOf);
    },
    pay: (debtor, amount, to, held = 0n) => payOwed({ ledger, orders, mark, crossed }, debtor, { amount, to, held }),
  };
}
