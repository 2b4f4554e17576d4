import type { OrderRequest } from './OrderRequest.js';
import type { Presets } from './Presets.js';

/** An order of a user or of the market maker, on any kind of market. */
export interface Order extends OrderRequest {
  readonly orderId: string;
  readonly createdAt: number;
  /** In ticks, and in lots: an order that is changed in place keeps its id. */
  price: bigint;
  size: bigint;
  sizeText: string;
  presets?: Presets | undefined;
  status: 'live' | 'partially_filled' | 'filled' | 'cancelled';
  /** In lots. */
  filled: bigint;
  /** Price times size of all fills, in units of 1e-18 of the quote coin. */
  filledValue: bigint;
  /** In units of 1e-18 of `feeCoin`. */
  fee: bigint;
  feeCoin: string;
  /** Realised profit of what it closed, in units of 1e-18 of the settlement coin; futures only. */
  profit: bigint;
  /** What is still held for it in its wallet, in units of 1e-18. */
  held: bigint;
  updatedAt: number;
  cancelReason: string;
  /** When it came to rest, as a count over all orders: at one price the smaller is matched first. */
  rank: number;
}
