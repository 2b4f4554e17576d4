/**
 * Names one order: by the exchange's id or by your own. With both, the exchange goes by `orderId`.
 *
 * @example
 * ```ts
 * import type { UtaOrderKey } from '@bitget-kit/private-api/uta';
 *
 * const mine: UtaOrderKey = { clientOid: 'grid-17' };
 * ```
 */
export type UtaOrderKey =
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
