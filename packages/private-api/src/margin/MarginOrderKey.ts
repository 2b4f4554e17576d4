/**
 * Names one margin order: by the exchange's id or by your own.
 *
 * @example
 * ```ts
 * import type { MarginOrderKey } from '@bitget-kit/private-api/margin';
 *
 * const mine: MarginOrderKey = { clientOid: 'grid-17' };
 * ```
 */
export type MarginOrderKey =
  | {
      /** The exchange's id of the order. */
      orderId: string;
      /** Your own id of the order. */
      clientOid?: string | undefined;
    }
  | {
      /** The exchange's id of the order. */
      orderId?: string | undefined;
      /** Your own id of the order. */
      clientOid: string;
    };
