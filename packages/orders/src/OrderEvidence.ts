import type { FoundOrder } from './FoundOrder.js';

/**
 * What an outcome rests on. Without look-ups it is the exchange's own answer, or that nothing was sent.
 *
 * @example
 * ```ts
 * import type { OrderEvidence } from '@bitget-kit/orders';
 *
 * const explain = ({ lookUps, found, missedAt }: OrderEvidence): string =>
 *   found ? `seen as ${found.orderId}` : `${lookUps} look-ups, missed at ${missedAt.join(' and ')}`;
 * ```
 */
export interface OrderEvidence {
  /** How many rounds of look-ups it took; none when the answer itself decided. */
  readonly lookUps: number;
  /** The order as a look-up saw it. */
  readonly found?: FoundOrder | undefined;
  /**
   * When all sources answered and none had it, although any copy would have shown by then; the exchange's time, ms. Two of these
   * prove absence.
   */
  readonly missedAt: readonly number[];
}
