import type { FuturesTerms } from '../FuturesTerms.js';
import type { Market, MarketCategory } from '../Market.js';
import type { Backing, Collateral } from './createCollateral.js';
import type { PairSettings, PositionMode } from './FuturesSettings.js';
import type { Position } from './Position.js';

/** What a position is worth now; amounts in units of 1e-18 of the settlement coin. */
export interface PositionReport {
  /** In ticks. */
  readonly mark: bigint;
  readonly value: bigint;
  readonly unrealised: bigint;
  readonly maintenance: bigint;
  /** The share of the value that must be there, in millionths. */
  readonly maintenanceRate: bigint;
  /** What backs it: its margin and profit, or the equity of the wallet. */
  readonly equity: bigint;
  /** In ticks; undefined when no price would do it. For crossed ones if all other prices stay as they are. */
  readonly liquidationPrice: bigint | undefined;
}

/** Which leverage is changed. */
export interface LeverageChange {
  readonly leverage?: number | undefined;
  readonly long?: number | undefined;
  readonly short?: number | undefined;
}

/**
 * Futures, beyond orders: those are placed by `exchange.place` with `terms`, and cancelled and changed like all others.
 * Refusals carry the exchange's codes.
 */
export interface Futures {
  positionMode(uid: string, category: MarketCategory): PositionMode;
  /** Not while there are positions or orders of that category, or such as wait for a price. */
  setPositionMode(uid: string, category: MarketCategory, mode: PositionMode): void;
  settings(uid: string, market: Market): Readonly<PairSettings>;
  /** Not while there is a position or an order on that pair. */
  setMarginMode(uid: string, market: Market, mode: PairSettings['marginMode']): void;
  /** Not while there is an order on that pair. A position gets the margin that it then needs. */
  setLeverage(uid: string, market: Market, change: LeverageChange): void;
  /** The terms of an order by what the user has set. */
  terms(
    uid: string,
    market: Market,
    wish: Pick<FuturesTerms, 'posSide' | 'reduceOnly'>,
    side: 'buy' | 'sell',
  ): FuturesTerms;
  /** Open positions, in the order in which they were opened. */
  positionsOf(uid: string): Position[];
  position(uid: string, market: Market, posSide: Position['posSide']): Position | undefined;
  /** Those that are over, oldest first. */
  pastPositionsOf(uid: string): readonly Position[];
  /** All open lots of users on a pair, longs and shorts together. */
  openInterest(market: Market): bigint;
  report(position: Position): PositionReport;
  /** Adds margin to an isolated position, or takes it away. */
  changeMargin(position: Position, amount: bigint): void;
  setAutoMargin(position: Position, on: boolean): void;
  /** Lots of a position that no closing order of the user is about. */
  closable(position: Position): bigint;
  /** How many lots could be opened at a price with what is spare. */
  mostToOpen(uid: string, market: Market, terms: FuturesTerms, price: bigint): bigint;
  /** In ticks. */
  mark(market: Market): bigint;
  /** In millionths, for a time at which funding is paid. */
  fundingRate(market: Market, at: number): bigint;
  readonly collateral: Collateral;
  backing(uid: string, category: MarketCategory, coin: string): Backing;
}
