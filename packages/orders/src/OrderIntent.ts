/**
 * What an order, a transfer or a withdrawal was meant to be: enough to find it again. Plain JSON, without secrets.
 *
 * @example
 * ```ts
 * import type { OrderIntent } from '@bitget-kit/orders';
 *
 * const label = ({ product, symbol, clientOid }: OrderIntent): string => `${product} ${symbol} ${clientOid}`;
 * ```
 */
export interface OrderIntent {
  readonly product: 'spot' | 'futures' | 'margin' | 'uta' | 'transfer' | 'withdrawal';
  /**
   * What the look-ups need besides: `productType` of futures, `marginMode` of margin, `category` of the unified account; of a
   * withdrawal the kind of account.
   */
  readonly scope?: string | undefined;
  /** Symbol of an order, coin of a transfer or withdrawal. */
  readonly symbol: string;
  readonly side: string;
  readonly clientOid: string;
  /** When it was meant, in the exchange's time as far as known, ms: it is not signed with an earlier timestamp. */
  readonly createdAt: number;
  /** Nor with a later one, ms. */
  readonly notAfter: number;
}
