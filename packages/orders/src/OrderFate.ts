import type { FoundOrder } from './FoundOrder.js';

/**
 * What has become of an order that existed.
 *
 * - `dead`: cancelled or filled; `order` says which, and how much was filled. This does not change any more.
 * - `alive`: it was still open when it was last seen.
 * - `absent`: nobody knows it, asked twice some seconds apart.
 * - `unknown`: not found out in time.
 *
 * @example
 * ```ts
 * import type { OrderFate } from '@bitget-kit/orders';
 *
 * const mayStillFill = (fate: OrderFate): boolean => fate.outcome === 'alive' || fate.outcome === 'unknown';
 * ```
 */
export type OrderFate =
  | { readonly outcome: 'dead'; readonly order: FoundOrder }
  | { readonly outcome: 'alive'; readonly order: FoundOrder }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'unknown' };
