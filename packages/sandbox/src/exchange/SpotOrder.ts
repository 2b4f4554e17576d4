import type { OrderRequest } from './OrderRequest.js';

/** Time in force. */
export type Force = 'gtc' | 'post_only' | 'fok' | 'ioc';

/** A spot order and what has become of it. */
export interface SpotOrder extends OrderRequest {
  readonly orderId: string;
  readonly createdAt: number;
  status: 'live' | 'partially_filled' | 'filled' | 'cancelled';
  /** In lots. */
  filled: bigint;
  /** In units of 1e-18 of the quote coin. */
  filledValue: bigint;
  /** In units of 1e-18 of the coin that was received. */
  fee: bigint;
  /** What is still held for it, in units of 1e-18. */
  held: bigint;
  updatedAt: number;
  cancelReason: string;
}
