/**
 * An order as a look-up found it.
 *
 * @example
 * ```ts
 * import type { FoundOrder } from '@bitget-kit/orders';
 *
 * const isOver = ({ state }: FoundOrder): boolean => state === 'filled' || state === 'cancelled';
 * ```
 */
export interface FoundOrder {
  readonly orderId: string;
  readonly clientOid: string;
  readonly symbol: string;
  readonly side: string;
  /** By the exchange's clock, ms. */
  readonly createdAt: number;
  /** `other` is a word of the exchange that is not known. A cancelled order may have filled in part. */
  readonly state: 'live' | 'part-filled' | 'filled' | 'cancelled' | 'other';
  /** Amount filled, in base coin. */
  readonly filled: string;
  /** As ordered, in quote coin; empty or zero for market orders. */
  readonly price: string;
  /** As ordered, in base coin; of market buys on spot and margin in quote coin. */
  readonly size: string;
}
