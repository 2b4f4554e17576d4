import type { RateState } from '../http/RateState.js';
import type { KeyRecord } from '../KeyRecord.js';
import type { Balance, Bill } from './createLedger.js';
import type { UserOrders } from './createOrderStore.js';
import type { FuturesSettings } from './futures/FuturesSettings.js';
import type { Position } from './futures/Position.js';
import type { Movement } from './Movement.js';
import type { MarginAccount } from './margin/MarginAccount.js';
import type { Order } from './Order.js';
import type { TapeTrade } from './TapeTrade.js';
import type { Trigger } from './Trigger.js';
import type { User } from './User.js';

/**
 * All that changes, as data: whatever is not in here can be made again from the settings. Functions work on it, and a
 * snapshot is nothing but this, written down.
 */
export interface State {
  /** When the exchange began, ms. */
  startedAt: number;
  /** The last id that was given out. */
  lastId: bigint;
  /** How many orders have come to rest. */
  rested: number;
  /** Up to when the market has been lived through, ms. */
  livedTo: number;
  readonly users: Map<string, User>;
  /** By their `apiKey`. */
  readonly keys: Map<string, KeyRecord>;
  readonly accounts: Map<string, Map<string, Balance>>;
  readonly bills: Map<string, Bill[]>;
  readonly orders: Map<string, UserOrders>;
  /** What the market maker has in each book, and since which second. */
  readonly quotes: Map<string, { at: number; orders: Order[] }>;
  /** Trades of users, by market. */
  readonly trades: Map<string, TapeTrade[]>;
  /** Orders that wait or waited for a price, by user, oldest first. */
  readonly triggers: Map<string, Trigger[]>;
  /** Those that still wait, by market. */
  readonly waiting: Map<string, Set<Trigger>>;
  readonly rates: RateState;
  /** How often each code was answered. */
  readonly codes: Map<string, number>;
  /** How many requests each fault was considered for. */
  readonly faults: Map<number, number>;
  /** Open positions on futures by user, the market maker's too. */
  readonly positions: Map<string, Map<string, Position>>;
  /** Positions that are over, by user, oldest first. */
  readonly pastPositions: Map<string, Position[]>;
  /** What users have set for futures. */
  readonly futuresSettings: Map<string, FuturesSettings>;
  /** The price, in ticks, at which positions on a market were last looked at, and when. */
  readonly watched: Map<string, { readonly mark: bigint; readonly at: number }>;
  /** When all orders of a user are cancelled, ms, unless that is put off before. */
  readonly countdowns: Map<string, number>;
  /** What users of margin accounts owe, and how it came about. */
  readonly margin: Map<string, MarginAccount>;
  readonly transfers: Movement[];
  /** Between main accounts and sub-accounts. */
  readonly subTransfers: Movement[];
  readonly withdrawals: Movement[];
}

/** That of an exchange where nothing has happened. */
export function createState(startedAt: number): State {
  return {
    startedAt,
    lastId: 0n,
    rested: 0,
    livedTo: startedAt,
    users: new Map(),
    keys: new Map(),
    accounts: new Map(),
    bills: new Map(),
    orders: new Map(),
    quotes: new Map(),
    trades: new Map(),
    triggers: new Map(),
    waiting: new Map(),
    rates: { buckets: new Map(), bannedUntil: new Map() },
    codes: new Map(),
    faults: new Map(),
    positions: new Map(),
    pastPositions: new Map(),
    futuresSettings: new Map(),
    watched: new Map(),
    countdowns: new Map(),
    margin: new Map(),
    transfers: [],
    subTransfers: [],
    withdrawals: [],
  };
}
