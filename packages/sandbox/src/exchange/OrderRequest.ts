import type { FuturesTerms } from './FuturesTerms.js';
import type { Market } from './Market.js';
import type { Presets } from './Presets.js';

export type Side = 'buy' | 'sell';

/** How long an order waits; spelled as in V2. */
export type Force = 'gtc' | 'post_only' | 'fok' | 'ioc';

/** Whose order goes when two of one user meet. */
export type SelfTrade = 'none' | 'cancel_taker' | 'cancel_maker' | 'cancel_both';

/** What an order of a margin account does about debts; spelled as in V2. */
export type LoanType = 'normal' | 'autoLoan' | 'autoRepay' | 'autoLoanAndRepay';

/** An order that has been checked, in whole numbers. */
export interface OrderRequest {
  readonly uid: string;
  /** The ledger's account that pays for it and receives. */
  readonly wallet: string;
  readonly market: Market;
  readonly side: Side;
  readonly orderType: 'limit' | 'market';
  readonly force: Force;
  /** In ticks; 0 for market orders. */
  readonly price: bigint;
  /** In lots; for a spot market buy what to spend, in units of 1e-18 of the quote coin. */
  readonly size: bigint;
  /** The text of the size, as it was given. */
  readonly sizeText: string;
  readonly clientOid: string;
  readonly selfTrade: SelfTrade;
  /** What brought it about: the user, a plan order, a liquidation. */
  readonly source: string;
  /** Take-profit and stop-loss that begin to wait once it is filled. */
  readonly presets?: Presets | undefined;
  /** Margin only: whether what is missing is borrowed, and whether what it brings repays. */
  readonly loanType?: LoanType | undefined;
  /** Futures only. */
  readonly terms?: FuturesTerms | undefined;
}
