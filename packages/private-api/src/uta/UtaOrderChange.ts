import type { DecimalString } from '@bitget-kit/transport';
import type { UtaCategory } from './UtaCategory.js';
import type { UtaOrderKey } from './UtaOrderKey.js';

/** A new price, a new amount, or both. */
type NewTerms =
  | {
      /** New amount in base coin; no less than what is filled already. */
      qty: DecimalString;
      /** New price in quote coin. Left out: it stays. */
      price?: DecimalString | undefined;
    }
  | {
      /** New amount in base coin; no less than what is filled already. Left out: it stays. */
      qty?: DecimalString | undefined;
      /** New price in quote coin. */
      price: DecimalString;
    };

/**
 * A change of an open order: which one, and its new price or amount. Reduce-only orders cannot be changed.
 *
 * @see https://www.bitget.com/api-doc/uta/trade/Modify-Order
 * @example
 * ```ts
 * import type { UtaOrderChange } from '@bitget-kit/private-api/uta';
 *
 * const cheaper: UtaOrderChange = { clientOid: 'grid-17', price: '49000' };
 * ```
 */
export type UtaOrderChange = UtaOrderKey &
  NewTerms & {
    /** Whether the order is cancelled when the change fails. */
    autoCancel?: 'yes' | 'no' | undefined;
    /** Symbol of the order, e.g. `BTCUSDT`. */
    symbol?: string | undefined;
    /** Category of the order. */
    category?: UtaCategory | undefined;
  };
