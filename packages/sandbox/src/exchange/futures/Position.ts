import type { Market } from '../Market.js';

/** Where a user has bought (long) or sold (short) a future and not closed it yet. */
export interface Position {
  readonly id: string;
  readonly uid: string;
  /** The ledger's account that its margin is held in, and that profits go to. */
  readonly wallet: string;
  readonly market: Market;
  /** `net` in one-way mode, where there is one a pair; in hedge mode there may be one of each direction. */
  readonly posSide: 'net' | 'long' | 'short';
  readonly side: 'long' | 'short';
  marginMode: 'crossed' | 'isolated';
  leverage: number;
  /** How much it is; 0 when it is over. */
  lots: bigint;
  /** Price times size of what is open, in units of 1e-18 of the quote coin: the average open price, exactly. */
  openValue: bigint;
  /** Held for it in its wallet, in units of 1e-18 of the settlement coin, as all that follow. */
  margin: bigint;
  /** Realised by closing, before fees and funding. */
  profit: bigint;
  openFee: bigint;
  closeFee: bigint;
  /** Received less paid. */
  funding: bigint;
  /** All that was ever opened and closed of it, in lots, and price times size of that. */
  openedLots: bigint;
  openedValue: bigint;
  closedLots: bigint;
  closedValue: bigint;
  /** Isolated only: whether margin is added from the wallet before it would be liquidated. */
  autoMargin: boolean;
  readonly createdAt: number;
  updatedAt: number;
}
